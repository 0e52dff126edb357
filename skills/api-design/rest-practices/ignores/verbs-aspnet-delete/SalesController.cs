[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("GetAll")]
    public IActionResult All() => Ok(sales);

    [HttpGet("GetCustomers")]
    public IActionResult Customers() => Ok();

    [HttpDelete("DeleteSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
