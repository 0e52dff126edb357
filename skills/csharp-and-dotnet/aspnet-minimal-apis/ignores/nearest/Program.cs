var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Hello World!");
app.MapControllers();
app.Run();
