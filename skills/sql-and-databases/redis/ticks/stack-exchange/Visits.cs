class Visits
{
    void Count(IDatabase database)
    {
        ConnectionMultiplexer.Connect("cache"); // ticks
        database.StringSetAsync("visits", 1); // ticks
        database.StringGetAsync("visits"); // ticks
        database.StringSet("visits", 1); // ticks
        database.StringGet("visits"); // ticks
        database.HashSetAsync("visits", "a", 1); // ticks
    }
}
