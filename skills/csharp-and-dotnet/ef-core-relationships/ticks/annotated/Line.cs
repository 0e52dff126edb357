public class Line
{
    [ForeignKey("OrderId")] // ticks
    [InverseProperty("Lines")] // ticks
    public Order? Order { get; set; }
}
