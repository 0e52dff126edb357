use axum::Router;
async fn run() { axum::serve(door, Router::new()).await; } // .route("/orders", get(list))
