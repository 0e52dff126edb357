func show(order: Order?) {
    guard let order = order else { return } // ticks
    if var next = order.next { next.pay() } // ticks
    while let one = all.popLast() { pay(one) } // ticks
    print(order.name ?? "nobody") // ticks
    order.owner?.call() // ticks
}
