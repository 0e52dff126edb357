class OrdersTest {
    @Test
    fun counts() = assertEquals(0, Orders(mockk()).count())
}
