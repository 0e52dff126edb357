public class Orders(ShopContext db)
{
    public List<Order> All() => db.Orders.Include(o => o.Lines).ToList(); // ticks
}
