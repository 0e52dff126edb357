pub fn index() -> String {
    Index::create().name("orders_by_day").table(Order::Table).col(Order::Day).to_string(SqliteQueryBuilder) // ticks
}

pub fn late() -> Expr {
    Expr::col(Order::Id).in_subquery(Query::select().column(Late::Id).from(Late::Table).take()) // ticks
}
