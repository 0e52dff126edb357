public class CreateModel : PageModel
{
    public async Task<IActionResult> OnPostAsync() // ticks
    {
        await Save();
        return RedirectToPage("Index"); // ticks
    }
}
