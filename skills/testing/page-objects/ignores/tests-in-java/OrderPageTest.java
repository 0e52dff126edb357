import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class OrderPageTest {
  @Test
  void orders() {
    driver.findElement(By.id("order")).click();
  }
}
