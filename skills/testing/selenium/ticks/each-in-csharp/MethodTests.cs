public class MethodTests
{
    [TestMethod]
    public void Adds()
    {
        Assert.AreEqual(2, 1 + 1);
    }
}
