public class Sale
{
    public int Id { get; init; }
    public string Record { get; } = "";
}
