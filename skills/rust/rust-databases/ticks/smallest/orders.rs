async fn load(pool: &Pool) { sqlx::query("SELECT id FROM orders").fetch_all(pool).await; }
