public static class Errors
{
    public static void UseErrors(this IApplicationBuilder app) =>
        app.UseExceptionHandler(inner => inner.Run(async context => // ticks
        {
            context.Response.StatusCode = 500;
            await context.Response.WriteAsJsonAsync(new { error = "Sorry" });
        }));
}
