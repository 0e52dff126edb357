builder.Services.AddAuthentication().AddJwtBearer(); // ticks
var app = builder.Build();
app.MapControllers();
