func load() {
    withTaskGroup(of: Int.self) { group in run(group) } // ticks
    withThrowingTaskGroup(of: Int.self) { group in run(group) } // ticks
    withCheckedContinuation { next in run(next) } // ticks
    withCheckedThrowingContinuation { next in run(next) } // ticks
    async let one = fetch("a") // ticks
}
