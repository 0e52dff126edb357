import io.cucumber.java.en.Given;

public class Steps {
  @Given("a loaf in the cart")
  public void fill() {
    cart.add("rye");
  }
}
