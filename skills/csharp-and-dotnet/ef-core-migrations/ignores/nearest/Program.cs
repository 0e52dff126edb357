var app = WebApplication.CreateBuilder(args).Build();
app.Services.GetRequiredService<ShopContext>().Database.EnsureCreated();
