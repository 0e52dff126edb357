public class ShopContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.Entity<Line>().HasOne(l => l.Order).WithMany(o => o.Lines); // ticks
        builder.Entity<Order>().HasOne(o => o.Address).WithOne(a => a.Order); // ticks
    }
}
