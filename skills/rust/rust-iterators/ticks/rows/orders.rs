pub fn names(conn: &Connection) -> Result<Vec<String>> {
    conn.prepare("SELECT name FROM orders")?
        .query_map((), |row| row.get(0))?
        .collect() // ticks
}
