[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("getSales")]
    public IActionResult All() => Ok(sales);

    [HttpPost]
    [Route("sales/createSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
