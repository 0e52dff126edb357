var app = WebApplication.CreateBuilder(args).Build();
app.UseExceptionHandler("/Error");
app.Run();
