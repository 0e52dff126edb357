public class Users(PasswordHasher<User> hasher)
{
    public void Work(User user)
    {
        var a = BCrypt.Net.BCrypt.HashPassword("secret"); // ticks
        var b = BCrypt.Net.BCrypt.Verify("secret", a); // ticks
        var c = hasher.HashPassword(user, "secret"); // ticks
        var d = hasher.VerifyHashedPassword(user, c, "secret"); // ticks
        using var e = new Rfc2898DeriveBytes("secret", salt); // ticks
        using var f = new HMACSHA512(); // ticks
    }
}
