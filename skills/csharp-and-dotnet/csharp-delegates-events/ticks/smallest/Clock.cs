public class Clock
{
    public delegate void Ticked(int second); // ticks

    public event Ticked? OnTick; // ticks
}
