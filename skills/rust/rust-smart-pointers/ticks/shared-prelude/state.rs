use std::sync;
use shop::prelude::*;
fn make() {
    let one = Arc::new(store); // ticks
}
