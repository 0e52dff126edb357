Log.Logger = new LoggerConfiguration().WriteTo.Console().CreateBootstrapLogger();
