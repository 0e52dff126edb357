public class CalculatorTests
{
    [TestCase(1, 2)]
    public void Adds(int a, int b)
    {
        new Calculator().Add(a, b).ShouldBe(3); // ticks
        new Calculator().Add(b, a).ShouldBe(3); // ticks
    }
}
