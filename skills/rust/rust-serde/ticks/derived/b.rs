#[derive(Deserialize)]
struct Cart { // ticks
    total: u32,
}
