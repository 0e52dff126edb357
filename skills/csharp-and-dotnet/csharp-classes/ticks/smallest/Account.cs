public class Account
{
    private decimal _balance;

    public Account(decimal balance) // ticks
    {
        _balance = balance;
    }

    public void Deposit(decimal amount) => _balance += amount;
}
