use crate::connection::open;
fn work() {
    let one = open();
    one.query_map("DELETE FROM orders WHERE id = 1", []); // ticks
}
