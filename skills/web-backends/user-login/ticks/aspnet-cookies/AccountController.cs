public class AccountController : Controller
{
    public async Task Login(ClaimsIdentity identity)
    {
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity)); // ticks
    }
}
