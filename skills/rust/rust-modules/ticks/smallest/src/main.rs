mod cart;
fn main() { cart::add(); }
