app.get("/healthCheck", check); // ticks
