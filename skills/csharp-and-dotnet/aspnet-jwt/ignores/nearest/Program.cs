var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddCookie();
