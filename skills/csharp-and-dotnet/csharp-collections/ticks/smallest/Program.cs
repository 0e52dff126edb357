List<string> names = new() { "Ana", "Rui" }; // ticks
names.Add("Eva"); // ticks
