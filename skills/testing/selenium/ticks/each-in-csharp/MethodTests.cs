public class MethodTests
{
    [TestMethod]
    public void Adds()
    {
        Assert.AreEqual(2, Sum(1, 1));
    }
}
