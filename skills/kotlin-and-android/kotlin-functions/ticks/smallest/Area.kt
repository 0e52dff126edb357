fun area(width: Double, height: Double = 1.0) = width * height // ticks

fun main(args: Array<String>) = println(area(3.0))
