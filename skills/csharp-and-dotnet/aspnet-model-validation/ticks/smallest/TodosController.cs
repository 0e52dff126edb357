public class TodosController : Controller
{
    public IActionResult Add(Todo todo) => ModelState.IsValid ? Ok() : BadRequest(ModelState); // ticks
}
