public class CreateModel : PageModel
{
    public IActionResult OnGet() => Page(); // ticks

    public IActionResult OnPost() => RedirectToPage("Index"); // ticks

    public async Task<IActionResult> OnPostAsync() => await Save(); // ticks
}
