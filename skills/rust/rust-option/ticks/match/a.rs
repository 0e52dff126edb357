fn a(found: Option<u32>) -> u32 { // ticks
    match found {
        Some(one) => one,
        None => 0,
    }
}
