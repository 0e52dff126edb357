#[derive(clap::Parser)]
struct Args { // ticks
    name: String,
}
fn main() {
    let args = Args::parse(); // ticks
}
