public class Account
{
    public void Withdraw(decimal amount)
    {
        if (amount < 0) throw new ArgumentOutOfRangeException(nameof(amount)); // ticks
        try { Save(); }
        catch (Exception error) { Console.Error.WriteLine(error.Message); } // ticks
    }
}
