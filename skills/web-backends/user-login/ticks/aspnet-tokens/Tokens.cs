public class Tokens
{
    public string For(User user)
    {
        var token = new JwtSecurityToken(claims: user.Claims);
        return new JwtSecurityTokenHandler().WriteToken(token); // ticks
    }
}
