public class Orders(ShopContext db)
{
    public Task<List<Order>> All() => db.Orders.ToListAsync(); // ticks
}
