app.register(health, { prefix: "/health" }); // ticks
