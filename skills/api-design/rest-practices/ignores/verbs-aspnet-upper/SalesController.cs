[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("Get")]
    public IActionResult All() => Ok(sales);

    [HttpGet("customers/Get")]
    public IActionResult Customers() => Ok();

    [HttpPost]
    [Route("sales/CreateSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
