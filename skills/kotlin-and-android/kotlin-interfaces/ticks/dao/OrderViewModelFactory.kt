class OrderViewModelFactory(private val orders: OrderDao) : ViewModelProvider.Factory { // ticks
    override fun <T : ViewModel> create(modelClass: Class<T>): T = OrderViewModel(orders) as T
}
