public abstract class Shape
{
    public abstract double Area { get; } // ticks
}

public class Square : Shape
{
    public double Side { get; set; }
    public override double Area => Side * Side;
}
