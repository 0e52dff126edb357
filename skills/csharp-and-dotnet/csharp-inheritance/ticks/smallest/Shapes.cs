public class Shape
{
    public virtual double Area() => 0; // ticks
}

public class Circle : Shape
{
    public override double Area() => 3.14; // ticks
}
