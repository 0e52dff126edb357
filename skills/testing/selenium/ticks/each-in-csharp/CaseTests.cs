public class CaseTests
{
    [TestCase(1)]
    public void Adds(int one)
    {
        Assert.AreEqual(2, Price.Of(one));
    }
}
