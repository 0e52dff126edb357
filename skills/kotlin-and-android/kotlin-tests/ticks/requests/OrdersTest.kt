class OrdersTest {
    @Test
    fun answers() {
        mvc.perform(get("/orders")).andExpect(status().isOk) // ticks
        expect(status()).isEqualTo(200) // ticks
        verify(store).all() // ticks
        coVerify { store.all() } // ticks
    }
}
