using Microsoft.EntityFrameworkCore;

// ticks
[Index(nameof(CustomerId))]
public class Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
}
