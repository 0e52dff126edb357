public class Tokens
{
    public string For(User user)
    {
        var token = new JwtSecurityToken(claims: new[] { new Claim("sub", user.Name) }); // ticks
        return new JwtSecurityTokenHandler().WriteToken(token); // ticks
    }
}
