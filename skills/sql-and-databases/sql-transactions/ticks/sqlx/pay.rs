use sqlx::PgPool;

pub async fn pay(pool: &PgPool) -> Result<(), sqlx::Error> {
    let mut transaction = pool.begin().await?; // ticks
    sqlx::query("UPDATE accounts SET total = total - 1").execute(&mut *transaction).await?;
    transaction.commit().await
}
