var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSwaggerGen(options =>
{
    options.SwaggerDoc("v1", new OpenApiInfo { Title = "Shop" }); // ticks
    options.AddSecurityDefinition("Bearer", new OpenApiSecurityScheme()); // ticks
    options.IncludeXmlComments("shop.xml"); // ticks
});
var app = builder.Build();
app.MapGet("/orders", Orders.All)
    .WithSummary("All orders") // ticks
    .WithDescription("The newest first"); // ticks
