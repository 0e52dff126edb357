class Loaves(IDistributedCache distributed, IServiceCollection services)
{
    void Read()
    {
        services.AddStackExchangeRedisCache(options => options.Configuration = "cache"); // ticks
        distributed.GetStringAsync("loaves"); // ticks
        distributed.SetStringAsync("loaves", "2"); // ticks
        distributed.GetAsync("loaves"); // ticks
        distributed.SetAsync("loaves", bytes); // ticks
        distributed.GetAsync("loaves"); // ticks
        _cache.GetStringAsync("loaves"); // ticks
        _cache.SetStringAsync("loaves", "2"); // ticks
    }
}
