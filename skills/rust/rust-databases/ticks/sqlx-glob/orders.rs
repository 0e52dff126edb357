use sqlx::*;
fn load(pool: &PgPool) {
    query!("SELECT 1"); // ticks
}
