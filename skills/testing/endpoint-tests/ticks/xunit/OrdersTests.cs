public class OrdersTests
{
    [Fact]
    public async Task Answers()
    {
        var client = new WebApplicationFactory<Program>().CreateClient(); // ticks
        var response = await client.GetAsync("/orders");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode); // ticks
    }
}
