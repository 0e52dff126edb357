[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("GetAll")]
    public IActionResult All() => Ok(sales);

    [HttpPut("UpdateSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
