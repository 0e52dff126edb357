public class Accounts(UserManager<AppUser> users, SignInManager<AppUser> login, RoleManager<AppRole> roles)
{
    public async Task Work(AppUser user)
    {
        await users.AddToRoleAsync(user, "admin"); // ticks
        await users.FindByEmailAsync("ana@example.com"); // ticks
        await users.FindByNameAsync("ana"); // ticks
        await users.CheckPasswordAsync(user, "secret"); // ticks
        await users.GetRolesAsync(user); // ticks
        await login.PasswordSignInAsync(user, "secret", true, false); // ticks
        await login.SignInAsync(user, true); // ticks
        await login.CheckPasswordSignInAsync(user, "secret", false); // ticks
        await roles.CreateAsync(new AppRole("admin")); // ticks
        await roles.RoleExistsAsync("admin"); // ticks
    }
}
