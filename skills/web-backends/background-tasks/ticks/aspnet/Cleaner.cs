public class Cleaner : BackgroundService // ticks
{
}

public class Warmer : IHostedService // ticks
{
}
