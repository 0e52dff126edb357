import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

class OrderTest {
  @Test
  void orders() {
    WebDriver driver = new ChromeDriver();
    assertTrue(driver.findElement(By.id("name")).isDisplayed()); // ticks
  }
}
