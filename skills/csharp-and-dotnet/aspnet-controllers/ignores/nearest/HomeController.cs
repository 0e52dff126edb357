public class HomeController : Controller
{
    public IActionResult Index() => View();

    [HttpPost]
    public IActionResult Index(string name) => name == "" ? NotFound() : View();
}
