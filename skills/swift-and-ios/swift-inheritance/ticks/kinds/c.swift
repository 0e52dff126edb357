class Dog: Animal {
    init(legs: Int) { super.init(legs) } // ticks
}
