public class Orders(ShopContext db)
{
    public List<Order> Page(int page) => db.Orders.Skip((page - 1) * 20).Take(20).ToList(); // ticks
}
