class OrdersTest {
    private val store: Store = mock() // ticks
    private val other = org.mockito.Mockito.mock(Store::class.java) // ticks

    @Test
    fun sends() {
        whenever(store.all()).thenReturn(listOf()) // ticks
        org.mockito.kotlin.whenever(store.all()).thenReturn(listOf()) // ticks
        org.mockito.Mockito.verify(other).all() // ticks
    }
}
