class Order { // ticks
    var total = 0
}
