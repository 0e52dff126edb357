fun main() {
    for (number in 1..3) println(number) // ticks
    do { // ticks
        val choice = readln()
        when (choice) { // ticks
            "q" -> println("Bye")
        }
    } while (choice != "q") // ticks
    listOf("a").forEach { println(it) } // ticks
    repeat(3) { println("-") } // ticks
}
