#[derive(Deserialize)]
enum Kind { // ticks
    Small,
}
