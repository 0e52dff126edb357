use sea_query::{ColumnDef, ForeignKey, Table};

pub fn lines() -> String {
    Table::create()
        .table(Line::Table)
        .col(ColumnDef::new(Line::Order).integer().not_null())
        .foreign_key(ForeignKey::create().from(Line::Table, Line::Order).to(Order::Table, Order::Id)) // ticks
        .to_string(SqliteQueryBuilder)
}
