public class Worker : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24)); // ticks
        while (await timer.WaitForNextTickAsync(stop)) await Load();
    }
}
