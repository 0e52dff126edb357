class Orders
{
    void Pay()
    {
        using var scope = new TransactionScope(); // ticks
        scope.Complete();
    }
}
