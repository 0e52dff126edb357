public class OrdersTests
{
    [Test]
    public async Task Answers()
    {
        var client = new WebApplicationFactory<Program>().CreateClient(); // ticks
        var response = await client.GetAsync("/orders");
        response.EnsureSuccessStatusCode(); // ticks
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK)); // ticks
    }
}
