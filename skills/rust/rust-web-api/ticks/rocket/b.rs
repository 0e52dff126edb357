#[macro_use]
extern crate rocket;
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
fn all() {
    mount(routes![list]);
}
