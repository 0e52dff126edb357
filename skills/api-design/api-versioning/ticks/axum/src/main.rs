use axum::Router;

fn app() -> Router {
    Router::new().nest("/api/v1", orders()) // ticks
}

fn other() -> Router {
    Router::new().route("/v2/orders", get(orders)) // ticks
}
