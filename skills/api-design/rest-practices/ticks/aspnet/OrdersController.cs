[ApiController]
public class OrdersController : ControllerBase
{
    [HttpGet("/orders")] // ticks
    public IActionResult All() => NotFound(); // ticks

    [HttpPost("/orders")] // ticks
    public IActionResult Add() => CreatedAtAction("Find", null); // ticks

    [HttpPut("/orders/{id}")] // ticks
    public IActionResult Change() => NoContent(); // ticks

    [HttpPatch("/orders/{id}")] // ticks
    public IActionResult Patch() => StatusCode(200); // ticks

    [HttpDelete("/orders/{id}")] // ticks
    public IActionResult Delete() => Created("/orders", null); // ticks
}
