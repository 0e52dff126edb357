package shop

object Database { // ticks
    fun clean() = tables.forEach { it.clear() }
}
