mod cart { // ticks
    pub fn add() {} // ticks
}
