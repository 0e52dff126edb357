use sea_orm::*;

pub fn all(id: i64) -> Vec<String> {
    vec![
        Query::insert().into_table(Order::Table).to_string(SqliteQueryBuilder), // ticks
        Query::select().from(Order::Table).to_string(SqliteQueryBuilder), // ticks
        Query::update().table(Order::Table).to_string(SqliteQueryBuilder), // ticks
        Query::delete().from_table(Order::Table).to_string(SqliteQueryBuilder), // ticks
    ]
}
