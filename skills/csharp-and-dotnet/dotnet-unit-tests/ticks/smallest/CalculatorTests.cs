public class CalculatorTests
{
    [Fact]
    public void Adds() => Assert.Equal(3, new Calculator().Add(1, 2)); // ticks

    [Fact]
    public void AddsNothing() => Assert.Equal(1, new Calculator().Add(1, 0)); // ticks
}
