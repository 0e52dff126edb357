int[] numbers = { 3, 8, 12 };
var even = numbers.Where(n => n % 2 == 0); // ticks
