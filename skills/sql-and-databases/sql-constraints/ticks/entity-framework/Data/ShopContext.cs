using Microsoft.EntityFrameworkCore;

public class ShopContext : DbContext
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>().HasIndex(customer => customer.Email).IsUnique(); // ticks
        modelBuilder.Entity<Order>().ToTable(table => table.HasCheckConstraint("total", "total > 0")); // ticks
    }
}
