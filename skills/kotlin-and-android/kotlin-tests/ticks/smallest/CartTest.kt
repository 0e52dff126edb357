class CartTest {
    @Test
    fun `adds two`() {
        assertEquals(3, add(1, 2)) // ticks
        assertTrue(isOpen()) // ticks
        assertFalse(isEmpty()) // ticks
        assertNull(owner()) // ticks
        assertNotNull(id()) // ticks
        assertThrows<Exception> { fail() } // ticks
        assertFailsWith<Exception> { fail() } // ticks
        assertThat(add(1, 2), equalTo(3)) // ticks
    }
}
