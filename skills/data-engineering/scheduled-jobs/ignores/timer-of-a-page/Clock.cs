public class Clock
{
    private readonly PeriodicTimer timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
}
