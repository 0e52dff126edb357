public class ErrorMiddleware : IMiddleware
{
    private static ProblemDetails For(Exception error) => new ProblemDetails { Detail = error.Message }; // ticks
}
