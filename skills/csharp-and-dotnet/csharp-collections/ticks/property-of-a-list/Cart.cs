public class Cart
{
    public IList<string> Lines { get; } = new List<string>(); // ticks

    public void Put(string line) => this.Lines.Add(line); // ticks
}
