public class Orders(ShopContext db)
{
    public async Task Work()
    {
        using var one = await db.Database.BeginTransactionAsync(); // ticks
        using var two = connection.BeginTransaction(); // ticks
        await one.CommitAsync();
    }
}
