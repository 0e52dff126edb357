public class Weather
{
    private readonly HttpClient _client = new();

    public Task<string> Now(string city) => _client.GetStringAsync($"https://example.com/{city}"); // ticks
}
