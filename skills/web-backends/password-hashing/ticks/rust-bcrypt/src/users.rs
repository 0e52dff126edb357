fn hash(password: &str) -> String {
    bcrypt::hash(password, 12).unwrap() // ticks
}

fn check(password: &str, hash: &str) -> bool {
    bcrypt::verify(password, hash).unwrap() // ticks
}
