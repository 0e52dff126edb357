@Test func adds() {
    #expect(add(1, 2) == 3) // ticks
    try #require(first) // ticks
}
