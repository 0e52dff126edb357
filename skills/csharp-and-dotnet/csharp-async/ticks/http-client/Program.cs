var client = new HttpClient();
Console.WriteLine(await client.GetStringAsync("https://example.com")); // ticks
