public class Users(UserManager<User> users)
{
    public async Task Add(User user) => await users.CreateAsync(user, "secret");
}
