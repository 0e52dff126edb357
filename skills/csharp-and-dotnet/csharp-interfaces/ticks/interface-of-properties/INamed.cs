public interface INamed // ticks
{
    string Name { get; }
}
