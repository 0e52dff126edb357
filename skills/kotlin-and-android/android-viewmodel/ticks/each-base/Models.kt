import androidx.lifecycle.ViewModel

class OrdersModel : ViewModel() { // ticks
    fun load() = println("load")
}

class CartModel(app: Application) : AndroidViewModel(app) { // ticks
    fun load() = println("load")
}
