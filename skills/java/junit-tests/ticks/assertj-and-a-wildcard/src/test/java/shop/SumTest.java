package shop;

import static org.assertj.core.api.Assertions.assertThat;

class SumTest {
    @Test  // ticks
    void one() {
        assertThat(sum(1, 2)).isEqualTo(3);
    }

    @Test  // ticks
    void two() {
        assertThat(sum(1, 2)).isEqualTo(3);
    }
}
