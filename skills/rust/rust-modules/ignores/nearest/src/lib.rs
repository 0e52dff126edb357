pub fn add(one: u32) -> u32 { one + 1 }
#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() { assert_eq!(crate::add(1), 2); }
}
fn main() {}
