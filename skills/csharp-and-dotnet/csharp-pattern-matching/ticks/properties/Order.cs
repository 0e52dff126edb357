if (order is { Paid: true, Total: > 100 }) Console.WriteLine("Free delivery"); // ticks
