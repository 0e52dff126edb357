[ApiController]
[Route("api/todos")]
public class TodosController : ControllerBase
{
    [HttpGet("{id}")] // ticks
    public IActionResult Find(int id) => _store.Find(id) is { } todo ? Ok(todo) : NotFound(); // ticks

    [HttpPost] // ticks
    public ActionResult<Todo> Add(Todo todo) => CreatedAtAction(nameof(Find), new { id = todo.Id }, todo); // ticks
}
