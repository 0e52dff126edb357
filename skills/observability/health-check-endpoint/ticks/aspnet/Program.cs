builder.Services.AddHealthChecks(); // ticks
app.MapHealthChecks("/health"); // ticks
