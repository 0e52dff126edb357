use sqlx::mysql::{MySqlPool, MySqlPoolOptions};

pub async fn open(url: &str) -> Result<MySqlPool, sqlx::Error> {
    MySqlPool::connect(url).await?; // ticks
    MySqlPoolOptions::new().max_connections(5).connect(url).await // ticks
}
