use mysql::Conn;
fn load(one: &Conn) {
    one.prepare("DELETE FROM orders"); // ticks
}
