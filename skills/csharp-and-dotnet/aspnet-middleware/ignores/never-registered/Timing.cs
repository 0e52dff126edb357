public class Timing
{
    private readonly RequestDelegate _next;

    public Timing(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context)
    {
        await _next(context);
    }
}
