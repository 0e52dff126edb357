public class OrdersTests
{
    [Fact]
    public void Adds() => Assert.Equal(1, new Orders(new Mock<IMailer>().Object).Count());
}
