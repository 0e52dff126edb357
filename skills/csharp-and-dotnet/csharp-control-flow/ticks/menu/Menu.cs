public class Menu
{
    public void Show(string[] items)
    {
        for (int i = 0; i < items.Length; i++) Console.WriteLine($"{i}: {items[i]}"); // ticks
        foreach (var item in items) Console.WriteLine(item); // ticks
        string choice;
        do // ticks
        {
            choice = Console.ReadLine()!;
            switch (choice) // ticks
            {
                case "q": Console.WriteLine("Bye"); break;
            }
        } while (choice != "q"); // ticks
    }
}
