public class OrdersTests
{
    [Fact]
    public void Sends()
    {
        var mailer = new Mock<IMailer>(); // ticks
        mailer.Setup(m => m.Send("ana@example.com")).Returns(true); // ticks
        mailer.Verify(m => m.Send("ana@example.com"), Times.Once); // ticks
        mailer.SetupGet(m => m.Count); // ticks
    }
}
