public static class Errors
{
    public static void UseErrors(this IApplicationBuilder app) =>
        app.UseExceptionHandler(inner => inner.Run(async context => // ticks
            await context.Response.WriteAsync("Sorry")));
}
