import org.mockito.Mock
import org.mockito.Mockito
import org.mockito.kotlin.whenever

class OrdersTest {
    @Mock lateinit var mailer: Mailer // ticks

    fun sends() {
        whenever(mailer.send("ana")).thenReturn(true) // ticks
        Mockito.verify(mailer).send("ana") // ticks
    }
}
