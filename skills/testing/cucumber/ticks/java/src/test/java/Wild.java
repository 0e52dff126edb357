import io.cucumber.java.en.*;

public class Wild {
  @Given("a day") // ticks
  public void day() {
    cart.day();
  }
}
