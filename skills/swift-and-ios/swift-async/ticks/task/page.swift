func start() {
    Task { await load() } // ticks
}
