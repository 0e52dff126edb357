class Login
{
    void LogIn()
    {
        new JsonWebTokenHandler().CreateToken(descriptor); // ticks
        BCrypt.Net.BCrypt.Verify(password, user.Hash); // ticks
        app.MapIdentityApi(); // ticks
        hasher.VerifyHashedPassword(user, user.Hash, password); // ticks
    }
}
