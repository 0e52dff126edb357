use shop::prelude::*;
fn begin() {
    thread::spawn(|| work()); // ticks
    mpsc::channel(); // ticks
    crossbeam::channel::unbounded(); // ticks
    crossbeam_channel::bounded(3); // ticks
    flume::unbounded(); // ticks
}
