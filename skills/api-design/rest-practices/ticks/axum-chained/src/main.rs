use axum::http::StatusCode;
use axum::routing::get;

fn app() -> Router {
    Router::new().route("/orders", get(list).post(create)) // ticks
}

async fn create() -> StatusCode {
    StatusCode::CREATED // ticks
}
