use shop::prelude::*;
fn main() {
    dotenv::dotenv().ok(); // ticks
    let url = env::var("DATABASE_URL"); // ticks
}
