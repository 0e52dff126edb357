using System.Net.Http;

public class Cep
{
    private readonly HttpClient _http = new HttpClient();

    public async Task<string> Find(string cep)
    {
        return await _http.GetStringAsync($"https://viacep.com.br/ws/{cep}/json/"); // ticks
    }
}
