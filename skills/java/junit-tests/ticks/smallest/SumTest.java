import static org.junit.jupiter.api.Assertions.assertEquals;
import org.junit.jupiter.api.Test;
class SumTest {
  @Test void one() { assertEquals(2, sum(1, 1)); }
  @Test void two() { assertEquals(3, sum(1, 2)); }
}
