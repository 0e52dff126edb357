import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.FindBy;

public class Order {
  @FindBy(id = "order") // ticks
  private WebElement order;
}
