class CartTests: XCTestCase {
    func testAdds() {
        XCTAssertEqual(add(1, 2), 3)
        XCTAssertTrue(isEven(2))
    }
}
