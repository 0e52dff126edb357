public class Errors(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception error)
        {
            await context.Response.WriteAsync(JsonSerializer.Serialize(error.Message)); // ticks
        }
    }
}
