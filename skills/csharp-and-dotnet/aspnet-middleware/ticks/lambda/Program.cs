var app = WebApplication.CreateBuilder(args).Build();
app.Use(async (context, next) =>
{
    context.Response.Headers["X-Frame-Options"] = "DENY";
    await next(); // ticks
});
