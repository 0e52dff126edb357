data class Order(val id: Int, val total: Double) // ticks
