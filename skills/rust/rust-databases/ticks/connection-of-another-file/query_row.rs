use crate::connection::open;
fn work() {
    let one = open();
    one.query_row("UPDATE orders SET total = 1", []); // ticks
}
