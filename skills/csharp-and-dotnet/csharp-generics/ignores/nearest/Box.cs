public class Box
{
    private readonly List<string> _content = new();

    public void Put(string item) => _content.Add(item);
}
