[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("GetAll")]
    public IActionResult All() => Ok(sales);

    [HttpPost("AddSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
