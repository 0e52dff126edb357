public class Order
{
    public int Id { get; set; }
    public int CustomerId { get; set; } // ticks
    public virtual Customer Customer { get; set; }
}
