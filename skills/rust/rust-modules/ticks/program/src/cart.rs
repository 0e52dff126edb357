pub fn add() {} // ticks
