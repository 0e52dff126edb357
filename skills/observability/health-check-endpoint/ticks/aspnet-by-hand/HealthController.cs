[Route("health")] // ticks
public class HealthController : ControllerBase
{
    [HttpGet("ready")] // ticks
    public IActionResult Ready() => Ok();
}
