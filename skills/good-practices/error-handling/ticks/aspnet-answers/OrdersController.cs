public class OrdersController : ControllerBase
{
    public IActionResult One(int id)
    {
        try { return Ok(orders.Find(id)); }
        catch (OrderException error) { return BadRequest(error.Message); } // ticks
    }

    public IActionResult Two(int id)
    {
        try { return Ok(orders.Find(id)); }
        catch (OrderException error) { return StatusCode(500, error.Message); } // ticks
    }

    public IActionResult Three(int id)
    {
        try { return Ok(orders.Find(id)); }
        catch (OrderException) { return NotFound(); } // ticks
    }

    public IActionResult Four(int id)
    {
        try { return Ok(orders.Find(id)); }
        catch (OrderException) { return Problem(); } // ticks
    }
}
