public class CalculatorTests
{
    [Test]
    public void Adds()
    {
        Assert.That(new Calculator().Add(1, 2), Is.EqualTo(3)); // ticks
        Assert.That(new Calculator().Add(2, 2), Is.EqualTo(4)); // ticks
    }
}
