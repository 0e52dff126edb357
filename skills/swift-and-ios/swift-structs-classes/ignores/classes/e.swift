class CartCase: XCTestCase { var total = 0 }
