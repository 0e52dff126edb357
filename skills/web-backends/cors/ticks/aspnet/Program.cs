builder.Services.AddCors(options => options.AddPolicy("shop", policy =>
{
    policy.WithOrigins("https://example.com"); // ticks
    policy.AllowAnyOrigin(); // ticks
}));
