public class CalculatorTests
{
    [Theory, InlineData(1)]
    public void Adds(int number)
    {
        Assert.Equal(number, new Calculator().Add(number, 0)); // ticks
        Xunit.Assert.NotEqual(5, new Calculator().Add(number, 0)); // ticks
    }
}
