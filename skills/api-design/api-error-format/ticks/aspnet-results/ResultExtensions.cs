public static class ResultExtensions
{
    public static ProblemDetails ToProblem(this Result result)
    {
        return new ProblemDetails { Status = 400, Title = result.Error }; // ticks
    }
}
