Log.Logger = new LoggerConfiguration().WriteTo.File("shop.log").CreateLogger(); // ticks
builder.Logging.AddSerilog();
Log.Information("Started"); // ticks
