string name = Console.ReadLine() ?? "nobody"; // ticks
