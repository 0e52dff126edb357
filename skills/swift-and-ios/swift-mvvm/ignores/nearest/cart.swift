class CartViewModel {} // struct Cart: View { let model: CartViewModel }
struct Cart: View { let size: Int }
