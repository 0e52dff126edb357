public class OrderDto
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public virtual string Customer { get; set; }
    public ICollection<LineDto> Lines { get; set; }
}
