Log.Logger = new LoggerConfiguration().WriteTo.Console().CreateLogger(); // ticks
builder.Host.UseSerilog();
Log.Information("Started"); // ticks
