var builder = WebApplication.CreateBuilder(args);
var url = builder.Configuration.GetConnectionString("Default");
