#[tokio::main]
async fn main() { println!("fetch().await"); }
