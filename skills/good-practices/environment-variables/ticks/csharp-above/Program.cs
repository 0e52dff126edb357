DotNetEnv.Env.TraversePath().Load(); // ticks
var url = Environment.GetEnvironmentVariable("DATABASE_URL"); // ticks
