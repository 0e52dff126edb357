public class Timing(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context); // ticks
    }
}
