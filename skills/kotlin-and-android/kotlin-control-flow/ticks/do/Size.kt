fun main() {
    do { // ticks
        println("again")
        when { // ticks
            done() -> stop()
        }
    } while (open) // ticks
}
