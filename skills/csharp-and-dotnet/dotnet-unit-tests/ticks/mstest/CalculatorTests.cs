public class CalculatorTests
{
    [TestMethod]
    public void Adds()
    {
        new Calculator().Add(1, 2).Should().Be(3); // ticks
        new Calculator().Add(2, 2).Should().Be(4); // ticks
    }
}
