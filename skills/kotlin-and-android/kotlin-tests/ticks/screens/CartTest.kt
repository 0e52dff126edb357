class CartTest {
    @Test
    fun shows() {
        rule.onNodeWithText("Cart").assertIsDisplayed() // ticks
        rule.onNodeWithText("Cart").assertExists() // ticks
        rule.onNodeWithText("Cart").assertTextEquals("Cart") // ticks
    }
}
