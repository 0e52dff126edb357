builder.Services.AddHostedService<Cleaner>(); // ticks
