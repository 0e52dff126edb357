class Box<T>(val content: T) // ticks

fun <T> List<T>.second(): T = this[1] // ticks
