use rocket::http::Status;

// ticks
#[get("/orders")]
async fn list() -> Json<Vec<Order>> {
    Json(orders)
}

// ticks
#[post("/orders")]
async fn create() -> HttpResponse {
    HttpResponse::Created() // ticks
}
