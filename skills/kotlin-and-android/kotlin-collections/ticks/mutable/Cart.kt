class Cart {
    private val lines = mutableListOf<String>()
    private val prices = mutableMapOf<String, Int>()
    private val tags = mutableSetOf<String>()
    private val all = arrayListOf<String>()

    fun fill(line: String) {
        lines.add(line) // ticks
        lines.addAll(all) // ticks
        lines.removeAt(0) // ticks
        prices.put(line, 1) // ticks
        tags.remove(line) // ticks
        all.add(line) // ticks
    }
}
