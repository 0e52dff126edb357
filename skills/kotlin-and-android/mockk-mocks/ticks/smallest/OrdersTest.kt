class OrdersTest {
    private val store = mockk<Store>() // ticks
    private val spied = spyk(Store()) // ticks

    @Test
    fun sends() {
        every { store.all() } returns listOf() // ticks
        coEvery { store.load() } returns listOf() // ticks
        verify { store.all() } // ticks
        coVerify { store.load() } // ticks
    }
}
