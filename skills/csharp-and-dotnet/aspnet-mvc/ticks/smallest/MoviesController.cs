public class MoviesController : Controller
{
    [HttpPost]
    public IActionResult Create(Movie movie)
    {
        if (!ModelState.IsValid) return View(movie); // ticks
        _movies.Add(movie);
        return RedirectToAction("Index"); // ticks
    }

    public IActionResult Row(int id) => PartialView("Row", _movies[id]); // ticks
}
