public class EditModel : PageModel
{
    public IActionResult OnPost() => Page(); // ticks
}
