public class ShopContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder builder) => builder.HasDefaultSchema("shop");
}
