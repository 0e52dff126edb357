fn a(found: Option<u32>) -> Found { // ticks
    found.and_then(make)
}
