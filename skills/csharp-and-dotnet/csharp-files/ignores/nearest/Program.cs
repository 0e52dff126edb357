if (!File.Exists("notes.txt")) Console.WriteLine("No notes");
var path = Path.Combine("a", "notes.txt");
