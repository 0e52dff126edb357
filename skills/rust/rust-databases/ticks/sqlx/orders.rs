use sqlx::PgPool;
fn load(pool: &PgPool) {
    sqlx::query!("SELECT 1"); // ticks
    sqlx::query_as!(Order, "SELECT 1"); // ticks
    sqlx::query_scalar!("SELECT 1"); // ticks
    sqlx::query_as("SELECT 1"); // ticks
    sqlx::query_scalar("SELECT 1"); // ticks
}
