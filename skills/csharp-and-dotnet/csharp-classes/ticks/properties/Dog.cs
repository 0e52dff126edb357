public class Dog
{
    public string Name { get; set; } = ""; // ticks

    public void Bark() => Console.WriteLine($"{Name} barks");
}
