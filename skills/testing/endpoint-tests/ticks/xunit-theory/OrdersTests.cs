public class OrdersTests
{
    [Theory]
    public async Task Answers(string path)
    {
        var client = new WebApplicationFactory<Program>().CreateClient(); // ticks
        var response = await client.GetAsync(path);
        response.EnsureSuccessStatusCode(); // ticks
    }
}
