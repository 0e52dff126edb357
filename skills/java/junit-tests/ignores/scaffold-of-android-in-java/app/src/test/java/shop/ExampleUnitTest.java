package shop;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ExampleUnitTest {
    @Test
    public void works() {
        assertEquals(4, 2 + 2);
    }
}
