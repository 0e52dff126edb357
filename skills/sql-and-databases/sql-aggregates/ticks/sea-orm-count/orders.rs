use sea_orm::{Expr, Query};

pub fn all() -> SelectStatement {
    Query::select().expr(Expr::col(Order::Total).count()).from(Order::Table).to_owned() // ticks
}
