class Shop
{
    void Add(PriorityQueue<Loaf> loaves, Loaf loaf)
    {
        loaves.Enqueue(loaf, 1); // ticks
    }
}
