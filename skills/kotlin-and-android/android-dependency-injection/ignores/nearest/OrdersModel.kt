class OrdersModel(private val orders: Orders = OrderStore()) : ViewModel()
