var app = WebApplication.CreateBuilder(args).Build();
app.UseMiddleware<Errors>();
