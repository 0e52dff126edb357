public class Notes
{
    public async Task Copy(string path, string[] lines)
    {
        var all = File.ReadAllLines(path); // ticks
        var some = File.ReadLines(path); // ticks
        File.WriteAllText(path, "text"); // ticks
        File.WriteAllLines(path, lines); // ticks
        File.AppendAllText(path, "more"); // ticks
        using var end = File.AppendText(path); // ticks
        using var bytes = File.OpenRead(path); // ticks
        using var opened = File.OpenText(path); // ticks
        var late = await File.ReadAllTextAsync(path); // ticks
        await File.WriteAllTextAsync(path, late); // ticks
        using var reader = new StreamReader(path); // ticks
        using var writer = new StreamWriter(path); // ticks
        using var stream = new FileStream(path, FileMode.Open); // ticks
        var full = System.IO.File.ReadAllText(path); // ticks
        var other = new System.IO.StreamReader(path); // ticks
    }
}
