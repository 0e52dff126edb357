if (shape is Circle circle) Console.WriteLine(circle.Radius); // ticks
