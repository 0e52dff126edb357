using System.ComponentModel.DataAnnotations.Schema;

public class Order
{
    public int Id { get; set; }

    [ForeignKey("Customer")] // ticks
    public int CustomerId { get; set; }
    public Customer Customer { get; set; }
}
