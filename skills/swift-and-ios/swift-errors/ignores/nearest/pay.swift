func run() { try? pay(1); do { try pay(2) } catch {} } // throw PayError.amount
