func run() {
    do {
        try pay(1) // ticks
    } catch {
        print(error)
    }
}
