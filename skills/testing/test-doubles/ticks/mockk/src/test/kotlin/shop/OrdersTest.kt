class OrdersTest {
    private val mailer = mockk<Mailer>() // ticks

    @Test fun sends() {
        every { mailer.send("ana") } returns true // ticks
        coEvery { mailer.load() } returns true // ticks
        verify { mailer.send("ana") } // ticks
    }
}
