import XCTest
@testable import Shop

final class ShopTests: XCTestCase {
    func testBakes() {
        let oven = StubOven() // ticks
        Shop(oven: oven).open()
        XCTAssertEqual(oven.loaves, 1)
    }
}
