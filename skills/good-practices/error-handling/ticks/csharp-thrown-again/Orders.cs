public class Orders
{
    public void Send()
    {
        try { Mail(); }
        catch (SmtpException) // ticks
        {
            Undo();
            throw;
        }
    }
}
