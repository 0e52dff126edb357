use axum::Router;
use axum::routing::get;
fn app() -> Router {
    let all = Router::new();
    all.route("/orders", get(list)) // ticks
}
