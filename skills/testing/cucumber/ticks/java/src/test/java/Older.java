import cucumber.api.java.en.Given;

public class Older {
  @Given("a day") // ticks
  public void day() {
    cart.day();
  }
}
