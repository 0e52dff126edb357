use axum::response::{IntoResponse, Response};
use axum::Json;

// ticks
impl IntoResponse for ShopError {
    fn into_response(self) -> Response {
        (self.status(), Json(self.message())).into_response()
    }
}
