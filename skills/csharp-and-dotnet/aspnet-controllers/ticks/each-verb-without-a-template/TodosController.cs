[Route("api/[controller]/[action]")]
public class TodosController : ControllerBase // ticks
{
    [HttpGet] // ticks
    public IActionResult All() => Ok(); // ticks

    [HttpPut] // ticks
    public IActionResult Change() => Ok(); // ticks

    [HttpDelete] // ticks
    public IActionResult Delete() => Ok(); // ticks

    [HttpPatch] // ticks
    public IActionResult Patch() => Ok(); // ticks

    [HttpPost] // ticks
    public IActionResult Add() => Ok(); // ticks
}
