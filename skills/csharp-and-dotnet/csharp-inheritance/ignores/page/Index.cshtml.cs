using Microsoft.AspNetCore.Mvc.RazorPages;

public class IndexModel : PageModel
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) { }
}
