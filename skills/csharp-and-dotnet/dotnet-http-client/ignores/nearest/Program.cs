var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<Weather>();
