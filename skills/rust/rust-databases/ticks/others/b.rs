use postgres::Client;
fn load(one: &Client) {
    one.execute("DELETE FROM orders", &[]); // ticks
}
