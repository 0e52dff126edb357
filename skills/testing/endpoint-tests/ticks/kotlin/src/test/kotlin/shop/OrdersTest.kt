class OrdersTest {
    @Test fun answers() {
        mvc.perform(get("/orders")) // ticks
            .andExpect(status().isOk) // ticks
    }
}
