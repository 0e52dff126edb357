use crate::connection::open;
fn work() {
    let one = open();
    one.execute("INSERT INTO orders VALUES (1)", []); // ticks
}
