use sea_query::{Expr, Query};

pub fn all() -> SelectStatement {
    Query::select().expr(Expr::col(Order::Total).sum()).from(Order::Table).to_owned() // ticks
}
