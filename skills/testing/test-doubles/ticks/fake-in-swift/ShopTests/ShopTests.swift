import XCTest
@testable import Shop

final class ShopTests: XCTestCase {
    func testBakes() {
        let oven = FakeOven() // ticks
        Shop(oven: oven).open()
        XCTAssertEqual(oven.loaves, 1)
    }
}
