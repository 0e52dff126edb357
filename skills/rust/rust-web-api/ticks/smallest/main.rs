fn app() -> axum::Router { axum::Router::new().route("/orders", axum::routing::get(list)) }
