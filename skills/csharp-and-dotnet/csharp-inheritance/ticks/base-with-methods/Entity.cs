public abstract class Entity // ticks
{
    private readonly List<string> events = new();

    protected void Raise(string name) => events.Add(name);
}
