import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

class OrderTest {
  @Test
  void orders() {
    WebDriver driver = new ChromeDriver();
    driver.get("https://bread.example/");
    WebElement name = driver.findElement(By.id("name")); // ticks
    name.sendKeys("rye"); // ticks
    name.click(); // ticks
    Assertions.assertEquals("Thank you", driver.getTitle()); // ticks
  }
}
