class Shop
{
    void Add(IList<Loaf> loaves, Loaf loaf)
    {
        loaves.Insert(0, loaf); // ticks
    }
}
