public class Store
{
    private readonly List<string> _names = new(); // ticks
    private readonly Dictionary<string, int> _stock = new(); // ticks
    private readonly HashSet<string> _tags = new(); // ticks
    private readonly Queue<string> _orders = new(); // ticks
    private readonly Stack<string> _undo = new(); // ticks

    public void Fill(string name)
    {
        _names.AddRange(new[] { name }); // ticks
        _names.RemoveAt(0); // ticks
        _names.Insert(0, name); // ticks
        _names.Sort(); // ticks
        _tags.Remove(name); // ticks
        if (_tags.Contains(name)) return; // ticks
        if (_stock.ContainsKey(name)) return; // ticks
        _stock.TryGetValue(name, out var count); // ticks
        _orders.Enqueue(name); // ticks
        _orders.Dequeue(); // ticks
        _undo.Push(name); // ticks
        _undo.Pop(); // ticks
    }
}
