class Dog: Animal {
    override var legs: Int { 4 } // ticks
}
