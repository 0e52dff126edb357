import org.openqa.selenium.support.*;

public class Order {
  @FindBy(id = "order") // ticks
  private WebElement order;
}
