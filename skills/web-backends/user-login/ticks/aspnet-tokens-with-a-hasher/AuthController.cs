public class AuthController(IPasswordHasher<User> hasher)
{
    public object Login(User user, string password)
    {
        hasher.VerifyHashedPassword(user, user.Hash, password);
        return new JwtSecurityToken(claims: user.Claims); // ticks
    }
}
