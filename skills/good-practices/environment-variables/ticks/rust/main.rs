fn main() {
    dotenvy::dotenv().ok(); // ticks
    let url = std::env::var("DATABASE_URL"); // ticks
}
