Log.Information("Started"); // ticks
Log.Warning("Slow"); // ticks
Log.Error("Lost"); // ticks
Log.Debug("Found"); // ticks
Log.Fatal("Gone"); // ticks
Serilog.Log.Information("Done"); // ticks
