var builder = WebApplication.CreateBuilder(args);
builder.Services.AddProblemDetails(); // ticks
