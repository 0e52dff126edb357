public class OrdersTests
{
    private readonly Mock<IMailer> _mailer = new(); // ticks

    public void Sends() => _mailer.Setup(m => m.Send("ana")); // ticks
}
