fn a(found: Option<u32>) -> u32 { // ticks
    found.unwrap_or_default()
}
