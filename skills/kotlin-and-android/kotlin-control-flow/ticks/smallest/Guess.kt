fun main() {
    var guess = readln().toInt()
    while (guess != 7) { // ticks
        if (guess < 7) println("Higher") else println("Lower") // ticks
        guess = readln().toInt()
    }
}
