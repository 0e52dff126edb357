public class CalculatorTests
{
    [DataTestMethod]
    public void Adds()
    {
        Assert.AreEqual(3, new Calculator().Add(1, 2)); // ticks
        Assert.AreEqual(4, new Calculator().Add(2, 2)); // ticks
    }
}
