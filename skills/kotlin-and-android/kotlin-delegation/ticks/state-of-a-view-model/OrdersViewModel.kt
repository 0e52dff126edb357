package shop

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel

class OrdersViewModel : ViewModel() {
    var selected: Order? by mutableStateOf(null) // ticks
        private set

    fun select(order: Order) {
        selected = order
    }
}
