using Polly;

public class Fetch
{
    public void Run()
    {
        Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, attempt => TimeSpan.FromSeconds(attempt)); // ticks
        new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions()); // ticks
        services.AddHttpClient<Fetch>().AddStandardResilienceHandler(); // ticks
    }
}
