package shop;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ExampleInstrumentedTest {
    @Test
    public void works() {
        assertEquals("shop", name());
    }
}
