public class OrdersTests
{
    public void Sends(Mock<IMailer> mailer) => mailer.Verify(m => m.Send("ana")); // ticks
}
