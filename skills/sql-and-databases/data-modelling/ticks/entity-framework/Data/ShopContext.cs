using Microsoft.EntityFrameworkCore;

public class ShopContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>().HasOne(order => order.Customer)
            .WithMany(customer => customer.Orders) // ticks
            .HasForeignKey(order => order.CustomerId); // ticks
        modelBuilder.Entity<Customer>().HasOne(customer => customer.Address)
            .WithOne(address => address.Customer); // ticks
    }
}
