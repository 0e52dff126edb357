[ApiController, Route("api/v1/orders")] // ticks
public class OrdersController : ControllerBase
{
}

[ApiVersion("2.0")] // ticks
public class CartsController : ControllerBase
{
}
