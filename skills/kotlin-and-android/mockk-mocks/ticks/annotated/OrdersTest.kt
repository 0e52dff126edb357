class OrdersTest {
    @MockK lateinit var store: Store // ticks
    @RelaxedMockK lateinit var other: Store // ticks

    @Test
    fun sends() = every { store.all() } returns listOf() // ticks
}
