[ApiController]
public class OrdersController : ControllerBase
{
    [HttpGet, ProducesResponseType(200)]
    public IActionResult All() => Ok();
}
