using System.Net.Http;

var client = new HttpClient();
client.BaseAddress = new Uri("https://api.github.com/"); // ticks
Console.WriteLine(await client.GetStringAsync("users/ana"));
