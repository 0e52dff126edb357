Console.WriteLine(Area(3, 4));

static double Area(double width, double height) // ticks
{
    return width * height;
}
