#[derive(StructOpt)]
struct Args {
    name: String,
}
fn main() {
    let args = Args::from_args(); // ticks
}
