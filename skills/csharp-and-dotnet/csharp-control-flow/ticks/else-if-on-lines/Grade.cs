while (true) // ticks
{
    if (points > 90) Console.WriteLine("A");
    else // ticks
        Console.WriteLine("B");
}
