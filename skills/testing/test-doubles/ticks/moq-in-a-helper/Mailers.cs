public class Mailers
{
    public object Make() => new Mock<IMailer>().Object; // ticks
}
