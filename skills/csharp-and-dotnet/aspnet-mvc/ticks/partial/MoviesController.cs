public class MoviesController : Controller
{
    public IActionResult Delete(int id) => RedirectToAction("Index"); // ticks

    public IActionResult Row(int id) => PartialView("Row", _movies[id]); // ticks
}
