using Microsoft.EntityFrameworkCore;

public class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.Property(order => order.Status).IsRequired();
        builder.HasOne(order => order.Customer).WithMany().HasForeignKey(order => order.CustomerId); // ticks
    }
}
