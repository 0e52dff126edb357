public class OrdersTests : IClassFixture<WebApplicationFactory<Program>>
{
    private readonly HttpClient _client;

    public OrdersTests(ShopFactory factory) => _client = factory.CreateClient(); // ticks

    [Theory]
    public async Task Answers(string path)
    {
        var response = await _client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode); // ticks
    }
}
