public class Customer
{
    public int Id { get; set; } // ticks
    public ICollection<Order> Orders { get; set; } = [];
}
