import org.testng.Assert;
import org.testng.annotations.Test;

public class PriceTest {
  @Test // ticks
  public void grows() {
    Assert.assertTrue(Price.of(2) > Price.of(1));
  }

  @Test // ticks
  public void isNothing() {
    Assert.assertEquals(Price.of(0), 0);
  }
}
