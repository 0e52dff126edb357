extension String { // ticks
    func shout() -> String { uppercased() }
}
