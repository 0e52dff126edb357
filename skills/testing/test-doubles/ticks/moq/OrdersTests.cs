public class OrdersTests
{
    public void Sends()
    {
        var mailer = new Mock<IMailer>(); // ticks
        mailer.Setup(m => m.Send("ana")); // ticks
        mailer.Verify(m => m.Send("ana")); // ticks
    }
}
