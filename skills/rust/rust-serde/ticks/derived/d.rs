#[derive(serde::Deserialize)]
struct Cart { // ticks
    total: u32,
}
