use sea_query::{Expr, Query};

pub fn paid() -> SelectStatement {
    Query::select().from(Order::Table).and_where(Expr::col(Order::Paid).eq(true)).to_owned() // ticks
}
