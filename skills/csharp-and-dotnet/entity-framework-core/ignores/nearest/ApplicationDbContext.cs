public class ApplicationDbContext : IdentityDbContext
{
    public ApplicationDbContext(DbContextOptions<ApplicationDbContext> options) : base(options) { }

    public void Seed(Person person)
    {
        person.Name = "Ana";
        SaveChanges();
    }
}
