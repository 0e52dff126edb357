using Microsoft.EntityFrameworkCore;

public class UsersContext : IdentityDbContext
{
    public UsersContext(DbContextOptions options) : base(options) { }
}
