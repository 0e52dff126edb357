public class OrdersTests
{
    [Fact]
    public void Sends()
    {
        var mailer = A.Fake<IMailer>(); // ticks
        A.CallTo(() => mailer.Send("ana")).MustHaveHappened(); // ticks
    }
}
