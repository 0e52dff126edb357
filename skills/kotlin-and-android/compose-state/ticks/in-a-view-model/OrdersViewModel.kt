package shop

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableIntStateOf
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.lifecycle.ViewModel

class OrdersViewModel : ViewModel() {
    var selected: Order? by mutableStateOf(null) // ticks
        private set
    var open by mutableIntStateOf(0) // ticks
    val orders = mutableStateListOf<Order>() // ticks
    val prices = mutableStateMapOf<String, Int>() // ticks
}
