import Combine
class Cart: ObservableObject { @Published var size = 0 } // cart.sizes.sink { show($0) }
