package shop

import org.junit.Assert.*
import org.junit.Test

class ExampleInstrumentedTest {
    @Test
    fun works() {
        assertEquals("shop", context.packageName)
    }
}
