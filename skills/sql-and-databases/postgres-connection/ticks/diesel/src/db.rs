use diesel::prelude::*;

pub fn open(url: &str) -> PgConnection {
    PgConnection::establish(url).unwrap() // ticks
}
