public class ShopContext : DbContext
{
    public DbSet<Order> Orders => Set<Order>(); // ticks
}
