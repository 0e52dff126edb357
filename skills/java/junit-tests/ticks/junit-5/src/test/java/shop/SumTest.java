package shop;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class SumTest {
    @Test  // ticks
    void one() {
        assertEquals(1, 1);
    }

    @RepeatedTest(2)  // ticks
    void two() {
        assertEquals(1, 1);
    }

    @ParameterizedTest  // ticks
    void three(int number) {
        assertEquals(1, 1);
    }
}
