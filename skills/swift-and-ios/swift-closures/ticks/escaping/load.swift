func load(done: @escaping (String) -> Void) { // ticks
    done("orders")
}
