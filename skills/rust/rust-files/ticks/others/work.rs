use shop::prelude::*;
fn work() {
    fs::read_to_string("a.txt"); // ticks
    tokio::fs::read_to_string("a.txt"); // ticks
    File::open("a.txt"); // ticks
    File::create("a.txt"); // ticks
}
