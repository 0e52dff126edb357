namespace Shop
{
    public delegate decimal Discount(decimal price); // ticks
}
