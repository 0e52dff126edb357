use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};

pub async fn open() -> Result<SqlitePool, sqlx::Error> {
    SqlitePool::connect("sqlite:shop.db").await?; // ticks
    SqlitePoolOptions::new().connect("sqlite:shop.db").await // ticks
}
