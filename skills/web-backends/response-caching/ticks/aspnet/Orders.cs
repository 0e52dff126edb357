public class Orders(IMemoryCache memory, IDistributedCache shared)
{
    public async Task Work()
    {
        await memory.GetOrCreateAsync("orders", Load); // ticks
        memory.GetOrCreate("orders", Load); // ticks
        memory.TryGetValue("orders", out var all); // ticks
        await shared.GetStringAsync("orders"); // ticks
        await shared.SetStringAsync("orders", "[]"); // ticks
        app.MapGet("/orders", Load).CacheOutput(); // ticks
    }
}
