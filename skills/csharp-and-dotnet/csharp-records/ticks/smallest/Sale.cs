public record Sale(int Id, decimal Price); // ticks

public readonly record struct Point(int X, int Y); // ticks
