public interface IPayment // ticks
{
    void Pay(decimal amount);
}

public class CardPayment : IPayment // ticks
{
    public void Pay(decimal amount) => Console.WriteLine(amount);
}
