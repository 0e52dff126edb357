internal class Program
{
    static void Main(string[] args)
    {
        Console.WriteLine(Math.Max(3, 4));
    }
}
