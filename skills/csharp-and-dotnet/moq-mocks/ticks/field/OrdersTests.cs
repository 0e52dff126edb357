public class OrdersTests
{
    private readonly Mock<IMailer> _mailer = new(); // ticks

    [Fact]
    public void Sends()
    {
        _mailer.SetupSequence(m => m.Send("ana")).ReturnsAsync(true); // ticks
        _mailer.SetupSequence(m => m.Count()).Returns(3); // ticks
    }
}
