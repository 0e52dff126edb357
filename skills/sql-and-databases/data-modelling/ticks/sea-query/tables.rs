pub fn lines() -> String {
    Table::create()
        .table(Line::Table)
        .foreign_key(ForeignKey::create().from(Line::Table, Line::Order).to(Order::Table, Order::Id)) // ticks
        .to_string(SqliteQueryBuilder)
}
