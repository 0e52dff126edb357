public class OrdersTests
{
    public void Sends()
    {
        var mailer = Substitute.For<IMailer>(); // ticks
        mailer.Send("ana").Returns(true); // ticks
        mailer.Received().Send("ana"); // ticks
    }
}
