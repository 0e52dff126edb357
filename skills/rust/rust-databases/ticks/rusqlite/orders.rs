use rusqlite::Connection;
fn load(one: &Connection) {
    one.execute("INSERT INTO orders VALUES (1)", []); // ticks
    let all = one.prepare("SELECT 1"); // ticks
    one.query_row("SELECT 1", [], read); // ticks
    all.query_map([], read); // ticks
}
