class Shop
{
    void Add(IDictionary<Loaf> loaves, Loaf loaf)
    {
        loaves.ContainsKey(loaf); // ticks
    }
}
