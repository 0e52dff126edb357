class CartTests: XCTestCase {
    func testStarts() { XCTAssertEqual(size, 0) }
    func testPerformance() { measure { work() } }
}
