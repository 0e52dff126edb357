public class OrdersTests
{
    [TestMethod]
    public async Task Answers()
    {
        var client = new WebApplicationFactory<Program>().CreateClient(); // ticks
        var response = await client.GetAsync("/orders");
        response.EnsureSuccessStatusCode(); // ticks
        Assert.AreEqual(HttpStatusCode.OK, response.StatusCode); // ticks
    }
}
