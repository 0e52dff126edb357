public class Point
{
    public DateTime Since { get; init; }
}
