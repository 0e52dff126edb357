public class Orders(ILogger<Orders> logger)
{
    public void Send(Order order)
    {
        logger.LogInformation("Order {Id} was sent", order.Id); // ticks
        logger.LogWarning("slow"); // ticks
        logger.LogError("lost"); // ticks
        logger.LogDebug("found"); // ticks
        logger.LogCritical("gone"); // ticks
    }
}
