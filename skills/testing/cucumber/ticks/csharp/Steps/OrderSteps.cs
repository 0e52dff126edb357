using TechTalk.SpecFlow;

public class OrderSteps
{
    [Given("a loaf in the cart")] // ticks
    public void Fill() { cart.Add("rye"); }

    [When("I order")] // ticks
    public void Order() { cart.Order(); }

    [Then("the cart is empty")] // ticks
    public void Check() { cart.Check(); }
}
