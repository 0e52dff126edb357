public class Tests
{
    [SetUp]
    public void Setup() { }

    [Test]
    public void Works() => Assert.Pass();
}
