use clap::*;
fn main() {
    let one = Command::new("shop"); // ticks
    let two = App::new("shop"); // ticks
}
