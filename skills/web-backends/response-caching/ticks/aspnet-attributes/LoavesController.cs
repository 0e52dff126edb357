class LoavesController : ControllerBase
{
    [ResponseCache(Duration = 60)] // ticks
    public IActionResult One() => Ok();

    [OutputCache(Duration = 60)] // ticks
    public IActionResult Two() => Ok();
}
