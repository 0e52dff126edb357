use argon2::{Argon2, PasswordHasher, PasswordVerifier};

fn hash(password: &str) -> String {
    Argon2::default().hash_password(password.as_bytes(), &salt).unwrap().to_string() // ticks
}

fn check(password: &str, hash: &PasswordHash) -> bool {
    Argon2::default().verify_password(password.as_bytes(), hash).is_ok() // ticks
}
