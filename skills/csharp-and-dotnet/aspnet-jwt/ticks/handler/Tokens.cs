public class Tokens(JwtSecurityTokenHandler handler, TokenService service)
{
    public string For(User user)
    {
        var descriptor = new SecurityTokenDescriptor { Subject = user.Identity }; // ticks
        var token = handler.CreateToken(descriptor); // ticks
        return handler.WriteToken(token); // ticks
    }

    public TokenValidationParameters Rules() => new TokenValidationParameters { ValidateIssuer = true }; // ticks
}
