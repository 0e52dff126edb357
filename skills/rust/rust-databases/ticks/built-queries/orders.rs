use rusqlite::Connection;

pub fn save(conn: &Connection, sql: &str) -> rusqlite::Result<usize> {
    conn.execute(sql, ()) // ticks
}

pub fn first(conn: &Connection, sql: &str) -> rusqlite::Result<String> {
    conn.query_row(sql, (), |row| row.get(0)) // ticks
}

pub fn all(conn: &Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare(sql)?; // ticks
    statement.query_map((), |row| row.get(0))?.collect() // ticks
}
