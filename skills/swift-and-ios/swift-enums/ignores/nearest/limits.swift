enum Limits { static let largest = 10 } // case cash
