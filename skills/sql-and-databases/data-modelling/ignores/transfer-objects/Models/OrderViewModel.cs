public class OrderViewModel
{
    public int Id { get; set; }
    public int CustomerId { get; set; }
    public virtual string Customer { get; set; }
    public ICollection<string> Lines { get; set; }
}
