public class OrdersController : ControllerBase
{
    [Authorize(Roles = "Admin")] // ticks
    public IActionResult Delete() => Ok();

    [Authorize(Policy = "Adults")] // ticks
    public IActionResult Buy() => Ok();

    public bool IsAdmin() => User.IsInRole("Admin"); // ticks
}
