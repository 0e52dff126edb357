public class Shop(HttpClient client, Gateway gateway)
{
    public async Task Work(HttpContent content)
    {
        await client.GetAsync("/orders"); // ticks
        await client.PostAsync("/orders", content); // ticks
        await client.PutAsync("/orders/1", content); // ticks
        await client.DeleteAsync("/orders/1"); // ticks
        await client.SendAsync(new HttpRequestMessage()); // ticks
        await gateway.GetFromJsonAsync<Order>("/orders/1"); // ticks
        await gateway.PostAsJsonAsync("/orders", new Order()); // ticks
        await gateway.PutAsJsonAsync("/orders/1", new Order()); // ticks
        var request = new RestRequest("/orders"); // ticks
    }
}
