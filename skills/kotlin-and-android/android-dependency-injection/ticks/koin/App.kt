import org.koin.androidx.compose.koinViewModel

class App : Application() {
    private val orders: Orders by inject() // ticks

    fun start() {
        startKoin { modules(shop) } // ticks
        val model = koinViewModel<OrdersModel>() // ticks
        val cart = koinInject<Cart>() // ticks
    }
}
