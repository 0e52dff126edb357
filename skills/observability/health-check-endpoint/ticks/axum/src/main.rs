use axum::{routing::get, Router};

fn app() -> Router {
    Router::new().route("/health", get(|| async { "ok" })) // ticks
}
