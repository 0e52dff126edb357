using System.Text.Json;

var text = JsonSerializer.Serialize(new { Name = "Ana" }); // ticks
