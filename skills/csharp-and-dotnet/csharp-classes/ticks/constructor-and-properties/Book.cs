internal class Book
{
    internal string Title { get; }

    internal Book(string title) => Title = title; // ticks

    internal string Cover() => Title.ToUpper();
}
