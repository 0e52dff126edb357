public class User : INamed // ticks
{
    public string Name { get; set; } = "";
}
