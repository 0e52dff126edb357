public static class DbInitializer
{
    public static void Run(ShopContext context) => context.Users.Add(new User("ana", BCrypt.HashPassword("demo")));
}
