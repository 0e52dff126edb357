[ApiController]
public class OrdersController : ControllerBase
{
    [HttpPost, SwaggerOperation("Adds an order")] // ticks
    public IActionResult Add() => Ok();
}
