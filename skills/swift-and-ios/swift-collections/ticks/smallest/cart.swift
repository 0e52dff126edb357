func add(_ item: String, to cart: inout [String]) { cart.append(item) }
