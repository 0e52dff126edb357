[Route("api/todos")]
public class TodosController : ControllerBase
{
    [HttpPut("{id}")] // ticks
    public IActionResult Change(int id) => NoContent(); // ticks

    [HttpDelete("{id}")] // ticks
    public IActionResult Delete(int id) => StatusCode(204); // ticks

    [HttpPatch("{id}")] // ticks
    public IActionResult Patch(int id) => BadRequest(); // ticks

    [HttpPost("many")] // ticks
    public IActionResult AddMany() => Created("/todos", null); // ticks

    [HttpPost("new")] // ticks
    public IActionResult New() => CreatedAtAction("Find", null); // ticks

    [HttpPost("one")] // ticks
    public IActionResult Add() => CreatedAtRoute("todo", null); // ticks

    [HttpGet("{id}")] // ticks
    public IActionResult Find() => NotFound(); // ticks
}
