import Combine
func follow() { open = cart.sizes.sink { show($0) } }
