public class Loader
{
    public async Task<string> Load(string path)
    {
        return await _store.ReadAsync(path); // ticks
    }
}
