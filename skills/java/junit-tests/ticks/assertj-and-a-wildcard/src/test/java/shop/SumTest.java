package shop;

import static org.assertj.core.api.Assertions.assertThat;

class SumTest {
    @Test  // ticks
    void one() {
        assertThat(1).isEqualTo(1);
    }

    @Test  // ticks
    void two() {
        assertThat(1).isEqualTo(1);
    }
}
