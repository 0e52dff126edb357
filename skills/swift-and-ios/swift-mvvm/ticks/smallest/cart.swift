class CartViewModel: ObservableObject { @Published var size = 0 }
struct Cart: View { @StateObject var model = CartViewModel() }
