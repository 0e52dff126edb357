class OutOfStock(name: String) : IllegalStateException(name) // ticks

fun take(count: Int) {
    if (count < 0) throw IllegalArgumentException("negative") // ticks
    runCatching { remove(count) } // ticks
    try { remove(count) } catch (error: OutOfStock) { println(error.message) } // ticks
}
