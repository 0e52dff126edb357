abstract class Shape { // ticks
    abstract fun area(): Double
}

open class Animal(val name: String) // ticks
