package shop

import org.junit.Assert.*
import org.junit.Test

class ExampleUnitTest {
    @Test
    fun works() {
        assertEquals(4, 2 + 2)
    }
}
