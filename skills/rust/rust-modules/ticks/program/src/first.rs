mod cart; // ticks
fn main() {
    cart::add();
}
