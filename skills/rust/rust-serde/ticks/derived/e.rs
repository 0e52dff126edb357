#[derive(Serialize)]
enum Kind { // ticks
    Small,
}
