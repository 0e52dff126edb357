public class Box<T> // ticks
{
    public T? Content { get; set; }

    public void Each<TItem>(List<TItem> items, Action<TItem> action) => items.ForEach(action); // ticks
}
