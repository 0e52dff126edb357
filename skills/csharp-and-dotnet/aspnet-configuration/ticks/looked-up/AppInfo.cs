public class AppInfo
{
    private readonly IConfiguration _config;

    public AppInfo(IConfiguration config)
    {
        _config = config;
    }

    public string Name() => _config["App:Name"] ?? "shop"; // ticks
}
