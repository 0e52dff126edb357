class OrdersViewModel( // ticks
    private val orders: Orders,
) : ViewModel() { // ticks
    fun load() = orders.load()
}
