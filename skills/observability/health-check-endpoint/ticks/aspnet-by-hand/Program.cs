app.MapGet("/health", () => Results.Ok()); // ticks
