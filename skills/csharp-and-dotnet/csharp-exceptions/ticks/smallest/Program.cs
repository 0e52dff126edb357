try
{
    var age = int.Parse(Console.ReadLine()!);
    Console.WriteLine(age + 1);
}
catch (FormatException) // ticks
{
    Console.WriteLine("That is not a number.");
}
