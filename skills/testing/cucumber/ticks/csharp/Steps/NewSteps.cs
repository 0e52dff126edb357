using Reqnroll;

public class NewSteps
{
    [Given("a day")] // ticks
    public void Day() { cart.Day(); }
}
