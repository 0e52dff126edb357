using Microsoft.EntityFrameworkCore;

public class ShopContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Order>().HasOne(order => order.Customer).WithMany().HasForeignKey(order => order.CustomerId).IsRequired();
    }
}
