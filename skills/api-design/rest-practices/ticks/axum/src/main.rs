use axum::http::StatusCode;
use axum::routing::{delete, get, patch, put};

fn app() -> Router {
    Router::new()
        .route("/orders", get(list).post(create)) // ticks
        .route("/orders/:id", delete(remove)) // ticks
        .route("/carts/:id", put(replace)) // ticks
        .route("/lines/:id", patch(change)) // ticks
}

async fn create() -> StatusCode {
    StatusCode::CREATED // ticks
}

async fn remove() -> StatusCode {
    StatusCode::NO_CONTENT // ticks
}

async fn replace() -> StatusCode {
    StatusCode::BAD_REQUEST // ticks
}

async fn change() -> StatusCode {
    StatusCode::NOT_FOUND // ticks
}

async fn list() -> StatusCode {
    StatusCode::OK // ticks
}
