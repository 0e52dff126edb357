package shop

import org.mockito.BDDMockito.given
import org.mockito.Mock
import org.mockito.Mockito.`when`
import org.mockito.Mockito.doReturn
import org.mockito.Mockito.doThrow
import org.mockito.Mockito.mock
import org.mockito.Mockito.spy
import org.mockito.kotlin.verify
import org.mockito.kotlin.whenever
import org.springframework.boot.test.mock.mockito.MockBean

class ShopTest {
    @Mock // ticks
    lateinit var one: Mail

    @MockBean // ticks
    lateinit var two: Mail

    @Test
    fun mails() {
        val three = mock(Mail::class.java) // ticks
        val four = spy(Mail()) // ticks
        `when`(one.send()).thenReturn(true) // ticks
        whenever(one.send()) // ticks
        verify(one).send() // ticks
        given(one.send()).willReturn(true) // ticks
        doReturn(true) // ticks
        doThrow(error) // ticks
    }
}
