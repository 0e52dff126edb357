protocol Store {
    associatedtype Item // ticks
}
