class Order private constructor(val id: Int) {
    companion object { // ticks
        fun first() = Order(1)
    }
}

object Settings { // ticks
    var isDark = false
}
