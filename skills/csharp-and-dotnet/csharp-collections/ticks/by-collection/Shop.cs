class Shop
{
    void Add(ICollection<Loaf> loaves, Loaf loaf)
    {
        loaves.Contains(loaf); // ticks
    }
}
