[ApiController]
public class TodosController : ControllerBase // ticks
{
    [HttpGet] // ticks
    public async Task<ActionResult<List<Todo>>> All() => await _store.All(); // ticks
}
