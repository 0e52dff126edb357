while (true) // ticks
{
    if (points > 90) Console.WriteLine("A"); // ticks
    else // ticks
        Console.WriteLine("B");
}
