public class AuthController(IPasswordHasher<User> hasher)
{
    public object Login(User user, string password)
    {
        if (!BCrypt.Net.BCrypt.Verify(password, user.Hash)) return null;
        return new JwtSecurityToken(claims: user.Claims); // ticks
    }
}
