public class Tokens(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            Check(context);
        }
        catch (SecurityTokenException)
        {
            await context.Response.WriteAsync("Invalid token");
            return;
        }
        await next(context);
    }
}
