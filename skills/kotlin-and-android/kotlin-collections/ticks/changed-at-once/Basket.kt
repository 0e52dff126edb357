class Basket(private val loaves: MutableList<String>) {
    fun fill(more: List<String>) = loaves.addAll(more) // ticks

    fun empty(sold: List<String>) = loaves.removeAll(sold) // ticks
}
