var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<MailOptions>(builder.Configuration.GetSection("Mail")); // ticks
