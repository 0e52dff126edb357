public class AccountController(SignInManager<User> login, UserManager<User> users) : Controller
{
    public async Task Work(User user)
    {
        await login.PasswordSignInAsync(user, "secret", true, false); // ticks
        await login.CheckPasswordSignInAsync(user, "secret", false); // ticks
        await users.CheckPasswordAsync(user, "secret"); // ticks
    }
}
