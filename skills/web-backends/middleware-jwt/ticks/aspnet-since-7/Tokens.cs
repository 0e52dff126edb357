public class Tokens
{
    public string Issue(List<Claim> claims) => Write(new JwtSecurityToken(claims: claims)); // ticks
}
