use tower_http::cors::{Any, CorsLayer};

fn layer() -> CorsLayer {
    CorsLayer::new().allow_origin(Any) // ticks
}

fn open() -> CorsLayer {
    CorsLayer::permissive() // ticks
}
