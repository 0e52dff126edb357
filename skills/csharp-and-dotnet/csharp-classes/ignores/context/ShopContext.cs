using Microsoft.EntityFrameworkCore;

public class ShopContext : DbContext
{
    public DbSet<Order> Orders { get; set; }

    public ShopContext(DbContextOptions options) : base(options) { }

    public void Seed() => Orders.Add(new Order());
}
