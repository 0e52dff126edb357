use rocket::{delete, get, patch, post, put};
#[get("/orders")] // ticks
fn list() {}
#[post("/orders")] // ticks
fn add() {}
#[put("/orders")] // ticks
fn change() {}
#[delete("/orders")] // ticks
fn remove() {}
#[patch("/orders")] // ticks
fn part() {}
