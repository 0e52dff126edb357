import io.cucumber.java.en.Then;
import org.junit.Assert;
import org.openqa.selenium.By;

public class Steps {
  @Then("the cart is empty")
  public void check() {
    Assert.assertEquals("", driver.findElement(By.id("cart")).getText()); // ticks
  }
}
