use std::rc;
use shop::prelude::*;
fn make() {
    let one = Rc::new(1); // ticks
    let two = rc::Rc::new(1); // ticks
    let three = RefCell::new(1); // ticks
    let four = Cell::new(1); // ticks
}
