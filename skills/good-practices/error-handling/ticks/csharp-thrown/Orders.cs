public class Orders
{
    public void Send()
    {
        try { Mail(); }
        catch (SmtpException error) // ticks
        {
            throw new OrderException("not sent", error);
        }
    }
}
