use std::env;
fn main() { let home = env::var("HOME"); let n: u32 = line.parse().unwrap(); } // env::args()
