public class Errors : IMiddleware // ticks
{
    public Task InvokeAsync(HttpContext context, RequestDelegate after) => after(context);
}
