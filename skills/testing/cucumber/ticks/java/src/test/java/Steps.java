import io.cucumber.java.en.And;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

public class Steps {
  @Given("a loaf in the cart") // ticks
  public void fill() {
    cart.add("rye");
  }

  @When("I order") // ticks
  public void order() {
    cart.order();
  }

  @Then("the cart is empty") // ticks
  public void check() {
    cart.check();
  }

  @And("I wait") // ticks
  public void later() {
    cart.later();
  }
}
