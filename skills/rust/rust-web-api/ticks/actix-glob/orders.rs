use actix_web::*;
#[get("/orders")] // ticks
async fn list() {}
#[post("/orders")] // ticks
async fn add() {}
