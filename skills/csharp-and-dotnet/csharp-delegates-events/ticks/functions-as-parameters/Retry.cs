public static class Retry
{
    public static T Twice<T>(Func<T> work) // ticks
    {
        try { return work(); }
        catch (IOException) { return work(); }
    }

    public static void Log(Action<string> write) => write("Done"); // ticks
}
