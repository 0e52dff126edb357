public class DatabaseCheck : IHealthCheck // ticks
{
}
