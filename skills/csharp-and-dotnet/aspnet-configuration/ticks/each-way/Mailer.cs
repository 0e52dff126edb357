public class Mailer
{
    private readonly IConfiguration _configuration;

    public Mailer(IConfiguration configuration, IOptions<MailOptions> options) // ticks
    {
        _configuration = configuration;
    }

    public void Read(IConfigurationBuilder builder)
    {
        var host = builder.Configuration["Mail:Host"]; // ticks
        var port = builder.Configuration.GetValue<int>("Mail:Port"); // ticks
        var mail = builder.Configuration.GetRequiredSection("Mail"); // ticks
        builder.AddJsonFile("mail.json"); // ticks
        builder.AddUserSecrets<Mailer>(); // ticks
        builder.AddEnvironmentVariables(); // ticks
    }
}
