public class Order
{
    public List<string> Lines { get; set; } = new();
    public int[] Totals = new int[3];
}
