public class Cart
{
    public IList<string> Lines { get; } = new List<string>(); // ticks

    public void Drop(string line) => this.Lines.Remove(line); // ticks
}
