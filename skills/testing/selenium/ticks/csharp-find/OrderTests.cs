public class OrderTests
{
    [Test]
    public void Orders()
    {
        Assert.AreEqual("Bread club", driver.Title); // ticks
    }
}
