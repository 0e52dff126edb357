use sqlx::PgPool;
async fn open() -> PgPool { PgPool::connect("postgres://localhost").await.unwrap() } // sqlx::query("a")
