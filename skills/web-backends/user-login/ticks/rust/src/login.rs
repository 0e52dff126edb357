use argon2::{Argon2, PasswordVerifier};
use jsonwebtoken::encode;

fn login(user: &User, password: &str) -> Option<String> {
    Argon2::default().verify_password(password.as_bytes(), &user.hash).ok()?; // ticks
    encode(&header, &user.claims(), &key).ok() // ticks
}
