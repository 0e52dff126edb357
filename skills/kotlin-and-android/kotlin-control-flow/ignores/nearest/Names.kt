fun main() {
    if (debug) println("debug")
    for (name in names) println(name)
}
