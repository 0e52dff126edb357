use clap::Parser;
#[derive(Parser)]
struct Args { // ticks
    name: String,
}
fn main() {
    let args = Args::parse(); // ticks
    let more = Args::try_parse(); // ticks
}
