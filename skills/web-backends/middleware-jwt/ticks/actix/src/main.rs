use jsonwebtoken::{decode, encode};

fn token_for(user: &User) -> String {
    encode(&header, user, &key).unwrap() // ticks
}

fn user_of(token: &str) -> User {
    decode::<User>(token, &key, &rules).unwrap().claims // ticks
}

fn app() {
    App::new().wrap(HttpAuthentication::bearer(check)); // ticks
}
