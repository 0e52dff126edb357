fn main() { hello(); } // fn area(width: u32) {}
fn hello() { println!("hello"); }
fn area(width: u32) -> u32 { width }
