use sqlx::postgres::{PgPool, PgPoolOptions};

pub async fn open(url: &str) -> Result<PgPool, sqlx::Error> {
    PgPool::connect(url).await?; // ticks
    PgPoolOptions::new().max_connections(5).connect(url).await // ticks
}
