class Dog: Animal {
    override init() { legs = 4 } // ticks
}
