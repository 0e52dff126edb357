[Route("v1/[controller]")] // ticks
class LoavesController : ControllerBase
{
}
