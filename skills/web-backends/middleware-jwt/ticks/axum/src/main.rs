fn token_for(user: &User) -> String {
    jsonwebtoken::encode(&header, user, &key).unwrap() // ticks
}

fn app() -> Router {
    Router::new().route("/orders", get(orders)).layer(from_fn(check)) // ticks
}
