import org.openqa.selenium.chrome.ChromeDriver;

class OrderTest {
  void open() {
    var driver = new ChromeDriver();
  }
}
