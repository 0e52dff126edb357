class Shop
{
    void Add(ConcurrentDictionary<Loaf> loaves, Loaf loaf)
    {
        loaves.TryGetValue(loaf, out var found); // ticks
    }
}
