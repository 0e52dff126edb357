package shop;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class SumTest {
    @Test  // ticks
    void one() {
        assertEquals(3, sum(1, 2));
    }

    @RepeatedTest(2)  // ticks
    void two() {
        assertEquals(3, sum(1, 2));
    }

    @ParameterizedTest  // ticks
    void three(int number) {
        assertEquals(3, sum(1, 2));
    }
}
