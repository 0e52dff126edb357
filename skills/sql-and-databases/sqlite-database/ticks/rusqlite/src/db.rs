use rusqlite::Connection;

pub fn open() -> rusqlite::Result<Connection> {
    let copy = Connection::open_in_memory()?; // ticks
    Connection::open("shop.db") // ticks
}
