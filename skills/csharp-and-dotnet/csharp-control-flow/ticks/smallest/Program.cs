var answer = Random.Shared.Next(1, 10);
int guess = 0;
while (guess != answer) // ticks
{
    guess = int.Parse(Console.ReadLine()!);
    if (guess < answer) Console.WriteLine("Higher"); // ticks
    else if (guess > answer) Console.WriteLine("Lower"); // ticks
    else Console.WriteLine("Right!"); // ticks
}
