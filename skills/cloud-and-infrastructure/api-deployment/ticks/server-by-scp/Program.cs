app.MapGet("/sales", () => sales);
