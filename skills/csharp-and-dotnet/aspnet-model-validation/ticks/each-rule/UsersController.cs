[ApiController] // ticks
public class UsersController : ControllerBase
{
}
