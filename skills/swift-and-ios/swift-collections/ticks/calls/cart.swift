func work() {
    all.insert(one, at: 0) // ticks
    all.remove(at: 0) // ticks
    all.removeAll() // ticks
    all.removeFirst() // ticks
    all.removeLast() // ticks
    all.popLast() // ticks
    prices.updateValue(1, forKey: "a") // ticks
    all.contains(one) // ticks
    all.shuffle() // ticks
    all.shuffled() // ticks
    all.randomElement() // ticks
    all.enumerated() // ticks
    all.reversed() // ticks
    all.firstIndex(of: one) // ticks
}
