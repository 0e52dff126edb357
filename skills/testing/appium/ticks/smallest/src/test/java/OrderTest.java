import io.appium.java_client.android.AndroidDriver;
import io.appium.java_client.ios.IOSDriver;

class OrderTest {
  void open() {
    var android = new AndroidDriver(url, options); // ticks
    var ios = new IOSDriver(url, options); // ticks
  }
}
