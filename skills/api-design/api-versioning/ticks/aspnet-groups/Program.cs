app.MapGroup("/api/v1/loaves"); // ticks
