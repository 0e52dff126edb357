public readonly struct Point // ticks
{
    public int X { get; init; }
}
