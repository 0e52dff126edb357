fn login(user: &User, password: &str) -> bool {
    bcrypt::verify(password, &user.hash).unwrap() // ticks
}
