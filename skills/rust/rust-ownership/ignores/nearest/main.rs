fn main() { let mut guess = String::new(); std::io::stdin().read_line(&mut guess).unwrap(); }
