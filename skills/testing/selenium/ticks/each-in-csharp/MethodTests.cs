public class MethodTests
{
    [TestMethod]
    public void Adds()
    {
        Assert.AreEqual(2, Price.Of(1));
    }
}
