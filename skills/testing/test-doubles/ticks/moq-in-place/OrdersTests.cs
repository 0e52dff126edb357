public class OrdersTests
{
    public void Sends() => Check(new Mock<IMailer>().Setup(m => m.Send("ana"))); // ticks
}
