public class Errors : IExceptionHandler // ticks
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception error, CancellationToken stop)
    {
        await context.Response.WriteAsJsonAsync(new { error.Message });
        return true;
    }
}

public class Filter : IExceptionFilter // ticks
{
}
