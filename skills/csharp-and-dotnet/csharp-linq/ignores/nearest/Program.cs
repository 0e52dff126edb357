using System.Linq;

var numbers = new[] { 3, 8 }.ToList();
Console.WriteLine(numbers.Count());
numbers.ForEach(n => Console.WriteLine(n));
