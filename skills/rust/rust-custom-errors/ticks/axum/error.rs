use axum::response::IntoResponse;
pub enum ApiError { // ticks
    NotFound,
}
impl IntoResponse for ApiError {
    fn into_response(self) -> Response { code(404) }
}
