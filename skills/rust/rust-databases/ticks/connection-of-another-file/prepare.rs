use crate::connection::open;
fn work() {
    let one = open();
    one.prepare("SELECT id FROM orders", []); // ticks
}
