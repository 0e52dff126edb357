use std::fs::{self, File, OpenOptions};
fn work() {
    fs::write("a.txt", "a"); // ticks
    fs::read("a.txt"); // ticks
    fs::create_dir_all("a"); // ticks
    fs::remove_file("a.txt"); // ticks
    fs::read_dir("a"); // ticks
    fs::copy("a.txt", "b.txt"); // ticks
    fs::rename("a.txt", "b.txt"); // ticks
    File::open("a.txt"); // ticks
    File::create("a.txt"); // ticks
    OpenOptions::new().append(true); // ticks
}
