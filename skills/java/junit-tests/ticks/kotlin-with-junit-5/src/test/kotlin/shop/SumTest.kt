package shop

import org.assertj.core.api.Assertions
import org.junit.jupiter.api.Test

class SumTest {
    @Test
    fun addsPrices() {
        Assertions.assertThat(sum(listOf(10, 20))).isEqualTo(30)
    }

    @Test
    fun isNothingWithoutPrices() {
        Assertions.assertThat(sum(emptyList())).isZero()
    }
}
