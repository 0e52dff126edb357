var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<ITodoStore, TodoStore>(); // ticks
builder.Services.AddTransient<Mailer>(); // ticks
builder.Services.AddSingleton(new Clock()); // ticks
