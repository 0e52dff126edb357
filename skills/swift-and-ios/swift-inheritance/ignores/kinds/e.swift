class CartCase: XCTestCase { override func setUp() {} ; init(a: Int) { super.init(a) } }
