class CartTests: XCTestCase {
    func testAdds() throws {
        let one = try XCTUnwrap(first) // ticks
        XCTFail("no") // ticks
    }
}
