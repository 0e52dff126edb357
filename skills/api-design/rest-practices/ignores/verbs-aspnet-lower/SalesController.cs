[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("getSales")]
    public IActionResult All() => Ok(sales);

    [HttpGet("getCustomers")]
    public IActionResult Customers() => Ok();

    [HttpPost]
    [Route("sales/createSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
