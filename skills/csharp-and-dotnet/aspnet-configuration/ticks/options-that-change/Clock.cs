public class Clock
{
    private readonly IOptionsSnapshot<ClockOptions> _now; // ticks
    private readonly IOptionsMonitor<ClockOptions> _later; // ticks
}
