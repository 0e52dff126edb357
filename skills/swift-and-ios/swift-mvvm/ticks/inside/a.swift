extension Cart {
    class ViewModel {} // ticks
}
extension Home {
    struct ViewModel {} // ticks
}
extension Page {
    class VM {} // ticks
}
