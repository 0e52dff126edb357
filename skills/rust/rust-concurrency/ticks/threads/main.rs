use std::sync::mpsc;
use std::thread;
fn begin() {
    thread::scope(|one| work(one)); // ticks
    let (send, receive) = mpsc::channel(); // ticks
    let (send, receive) = mpsc::sync_channel(3); // ticks
}
