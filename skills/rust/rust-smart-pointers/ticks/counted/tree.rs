use std::cell::{Cell, RefCell};
use std::rc::Rc;
fn make() {
    let one = Rc::new(RefCell::new(leaf)); // ticks
    let two = Rc::clone(&one); // ticks
    let three = Rc::downgrade(&one); // ticks
    let four = RefCell::new(1); // ticks
    let five = Cell::new(1); // ticks
}
