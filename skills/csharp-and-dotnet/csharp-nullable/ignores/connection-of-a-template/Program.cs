var builder = WebApplication.CreateBuilder(args);
var url = builder.Configuration.GetConnectionString("Default") ?? throw new InvalidOperationException("No URL");
