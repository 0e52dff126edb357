fun main() {
    for (size in sizes) { // ticks
        if (size > 3) {
            println("large")
        } else { // ticks
            println("small")
        }
    }
}
