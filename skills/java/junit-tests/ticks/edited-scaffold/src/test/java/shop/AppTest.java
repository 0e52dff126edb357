package shop;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class AppTest {
    @Test
    public void sums() {
        assertEquals(3, App.sum(1, 2));
    }

    @Test
    public void sumsNothing() {
        assertEquals(0, App.sum());
    }
}
