import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

public class OrderPage {
  private final By order = By.id("order"); // ticks

  public OrderPage() {}

  public void order(WebDriver driver) {
    driver.findElement(order).click();
  }
}
