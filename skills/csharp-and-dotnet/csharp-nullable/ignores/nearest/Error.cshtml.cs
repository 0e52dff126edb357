public class ErrorModel : PageModel
{
    public string? RequestId { get; set; }

    public void OnGet() => RequestId = Activity.Current?.Id ?? HttpContext.TraceIdentifier;
}
