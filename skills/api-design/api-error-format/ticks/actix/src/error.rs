use actix_web::{HttpResponse, ResponseError};

// ticks
impl ResponseError for ShopError {
    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status()).json(self.message())
    }
}
