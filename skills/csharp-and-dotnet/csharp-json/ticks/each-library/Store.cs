using Newtonsoft.Json;

public class Store
{
    public async Task Load(string text, Stream stream)
    {
        var one = JsonSerializer.Deserialize<Sale>(text); // ticks
        await JsonSerializer.SerializeAsync(stream, one); // ticks
        var two = await JsonSerializer.DeserializeAsync<Sale>(stream); // ticks
        var three = JsonConvert.DeserializeObject<Sale>(text); // ticks
        var four = JsonConvert.SerializeObject(three); // ticks
        var five = JObject.Parse(text); // ticks
        var six = JArray.Parse(text); // ticks
        var seven = JsonDocument.Parse(text); // ticks
        var eight = JsonNode.Parse(text); // ticks
        using var late = await JsonDocument.ParseAsync(stream); // ticks
        var nine = System.Text.Json.JsonSerializer.Serialize(one); // ticks
        var ten = Newtonsoft.Json.JsonConvert.SerializeObject(one); // ticks
    }
}
