fun age() = try {
    readln().toInt()
} catch (error: NumberFormatException) { // ticks
    println("Not a number")
    0
}
