public class Errors : IExceptionHandler // ticks
{
}

public class Filter : IExceptionFilter // ticks
{
}
