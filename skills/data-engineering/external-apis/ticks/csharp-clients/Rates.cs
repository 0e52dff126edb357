using Refit;
using RestSharp;

public class Rates
{
    public void Run()
    {
        var one = new RestClient("https://api.example.org"); // ticks
        var two = RestService.For<IRates>("https://api.example.org"); // ticks
        services.AddRefitClient<IRates>(); // ticks
    }
}
