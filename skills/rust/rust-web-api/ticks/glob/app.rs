use axum::*;
fn app() -> Shop {
    let one = Router::new().route("/orders", get(list)); // ticks
}
