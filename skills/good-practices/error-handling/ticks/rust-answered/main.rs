use axum::http::StatusCode;

async fn one(store: Store) -> StatusCode {
    match store.load().await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR, // ticks
    }
}

async fn two(store: Store) -> StatusCode {
    match store.find().await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::NOT_FOUND, // ticks
    }
}

async fn three(store: Store) -> StatusCode {
    match store.parse().await {
        Ok(_) => StatusCode::OK,
        Err(_) => StatusCode::BAD_REQUEST, // ticks
    }
}
