use shop::prelude::*;
fn main() {
    run(env::args()); // ticks
}
