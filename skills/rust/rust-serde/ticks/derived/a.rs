#[derive(Serialize)]
struct Cart { // ticks
    total: u32,
}
