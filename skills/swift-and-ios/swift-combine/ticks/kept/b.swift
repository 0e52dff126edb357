class B {
    var kept: AnyCancellable?
    func work() {
        kept = cart.sizes.assign(to: label) // ticks
    }
}
