public class Orders(ILogger<Orders> logger)
{
    public void Send(Order order) => Console.WriteLine($"Order {order.Id} was sent");
}
