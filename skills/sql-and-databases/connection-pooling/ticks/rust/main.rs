use diesel::r2d2;
use sqlx::postgres::PgPoolOptions;

async fn connect(url: &str) {
    let one = PgPoolOptions::new()
        .max_connections(5) // ticks
        .connect(url)
        .await;
    let two = r2d2::Pool::builder().max_size(5).build(manager); // ticks
    let three = Pool::builder().max_size(5).build(manager); // ticks
}
