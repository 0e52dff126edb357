use sea_orm_migration::prelude::*;

pub fn users() -> TableCreateStatement {
    Table::create()
        .table(User::Table)
        .col(ColumnDef::new(User::Email).string().unique_key()) // ticks
        .to_owned()
}
