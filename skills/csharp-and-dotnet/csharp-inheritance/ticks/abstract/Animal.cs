public abstract class Animal // ticks
{
    public abstract string Sound(); // ticks
}
