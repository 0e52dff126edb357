actor Store { // ticks
    var size = 0
}
