use diesel::prelude::*;

pub fn pay(connection: &mut PgConnection) -> QueryResult<()> {
    connection.transaction(|connection| { // ticks
        take(connection)?;
        give(connection)
    })
}
