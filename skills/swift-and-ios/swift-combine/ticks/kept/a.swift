class A {
    var kept: AnyCancellable?
    func work() {
        kept = cart.sizes.sink { show($0) } // ticks
    }
}
