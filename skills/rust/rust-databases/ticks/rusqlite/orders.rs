use rusqlite::Connection;
fn load(one: &Connection) {
    one.execute("INSERT INTO orders VALUES (1)", []); // ticks
    let all = one.prepare("SELECT id FROM orders"); // ticks
    one.query_row("SELECT id FROM orders WHERE id = 1", [], read); // ticks
    all.query_map([], read); // ticks
}
