[ApiController]
public class SalesController : ControllerBase
{
    [HttpGet("GetAll")]
    public IActionResult All() => Ok(sales);

    [HttpDelete("DeleteSale")]
    public IActionResult Make() => CreatedAtAction(nameof(All), add());
}
