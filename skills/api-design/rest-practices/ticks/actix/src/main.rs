use actix_web::{delete, get, patch, post, put, HttpResponse};

// ticks
#[get("/orders")]
async fn list() -> HttpResponse {
    HttpResponse::Ok().json(orders) // ticks
}

// ticks
#[post("/orders")]
async fn create() -> HttpResponse {
    HttpResponse::Created().finish() // ticks
}

// ticks
#[put("/orders/{id}")]
async fn replace() -> HttpResponse {
    HttpResponse::BadRequest().finish() // ticks
}

// ticks
#[patch("/orders/{id}")]
async fn change() -> HttpResponse {
    HttpResponse::NotFound().finish() // ticks
}

// ticks
#[delete("/orders/{id}")]
async fn remove() -> HttpResponse {
    HttpResponse::NoContent().finish() // ticks
}
