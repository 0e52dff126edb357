class OrdersTest {
    @Test fun answers() = testApplication { // ticks
        val response = client.get("/orders")
        assertEquals(HttpStatusCode.OK, response.status) // ticks
    }
}
