await File.WriteAllTextAsync("a.txt", "hello"); // ticks
