package shop

import org.junit.Assert.assertEquals
import org.junit.Test

class SumTest {
    @Test
    fun addsPrices() {
        assertEquals(30, sum(listOf(10, 20)))
    }

    @Test
    fun isNothingWithoutPrices() {
        assertEquals(0, sum(emptyList()))
    }
}
