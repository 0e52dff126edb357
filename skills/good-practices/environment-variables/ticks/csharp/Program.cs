DotNetEnv.Env.Load(); // ticks
var url = Environment.GetEnvironmentVariable("DATABASE_URL"); // ticks
