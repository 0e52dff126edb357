public class OrdersTests
{
    private readonly WebApplicationFactory<Program> _factory = new();

    [Fact]
    public async Task Answers()
    {
        var client = _factory.CreateClient(); // ticks
        var response = await client.GetAsync("/orders");
        response.EnsureSuccessStatusCode(); // ticks
    }
}
