[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("Get")]
    public IActionResult All() => Ok(sales);

    [HttpPost]
    [Route("sales/CreateSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
