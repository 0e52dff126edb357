[ApiController]
public class OrdersController : ControllerBase
{
    [HttpGet, ProducesResponseType(200)] // ticks
    public IActionResult All() => Ok();

    [HttpPost, SwaggerOperation("Adds an order")] // ticks
    public IActionResult Add() => Ok();
}
