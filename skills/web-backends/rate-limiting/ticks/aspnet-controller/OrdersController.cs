[EnableRateLimiting("fixed")] // ticks
public class OrdersController : ControllerBase
{
}
