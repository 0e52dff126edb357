public class AccountController : Controller
{
    private readonly UserManager<AppUser> _users;

    public AccountController(UserManager<AppUser> users) => _users = users;

    public async Task<IActionResult> Register(RegisterForm form)
    {
        var result = await _users.CreateAsync(new AppUser(form.Email), form.Password); // ticks
        return result.Succeeded ? Ok() : BadRequest(result.Errors);
    }
}
