use actix_web::{get, HttpResponse, Responder};

// ticks
#[get("/health")]
async fn health() -> impl Responder {
    HttpResponse::Ok()
}
