use std::collections::*;
fn work() {
    let a = HashMap::new(); // ticks
    let b = HashSet::new(); // ticks
}
