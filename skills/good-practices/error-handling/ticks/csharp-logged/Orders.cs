public class Orders(ILogger<Orders> logger)
{
    public void Send()
    {
        try { Mail(); }
        catch (SmtpException error) // ticks
        {
            logger.LogError(error, "not sent");
        }
    }
}
