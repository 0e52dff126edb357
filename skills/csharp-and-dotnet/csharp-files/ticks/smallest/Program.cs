var text = File.ReadAllText("notes.txt"); // ticks
