fun main() {
    val names = listOf("Ana") // ticks
    for (name in names) println(name)
    for (name in setOf("Ana")) println(name) // ticks
    for (pair in mapOf("a" to 1)) println(pair) // ticks
    for (name in arrayOf("Ana")) println(name) // ticks
    for (name in mutableListOf("Ana")) println(name) // ticks
    for (pair in mutableMapOf("a" to 1)) println(pair) // ticks
}
