pub fn add(one: u32) -> u32 { one + 1 }
fn main() {}
mod test {
    fn adds() { assert_eq!(crate::add(1), 2); }
}
