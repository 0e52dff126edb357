import Combine
func work() {
    cart.sizes.assign(to: label) // ticks
    cart.sizes.eraseToAnyPublisher() // ticks
    let a = PassthroughSubject<Int, Never>() // ticks
    let b = CurrentValueSubject<Int, Never>(1) // ticks
}
