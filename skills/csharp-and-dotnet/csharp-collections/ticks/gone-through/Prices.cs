var prices = new Dictionary<string, decimal> { ["tea"] = 2, ["cake"] = 3 }; // ticks
foreach (var (name, price) in prices) Console.WriteLine($"{name}: {price}");
