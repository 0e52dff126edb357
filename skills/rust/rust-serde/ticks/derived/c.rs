#[derive(serde::Serialize)]
struct Cart { // ticks
    total: u32,
}
