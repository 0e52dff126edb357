use actix_web::{delete, get, patch, post, put};
#[get("/orders")] // ticks
async fn list() {}
#[post("/orders")] // ticks
async fn add() {}
#[put("/orders")] // ticks
async fn change() {}
#[delete("/orders")] // ticks
async fn remove() {}
#[patch("/orders")] // ticks
async fn part() {}
