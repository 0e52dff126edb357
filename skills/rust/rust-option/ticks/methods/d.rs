fn a(found: Option<u32>) -> Found { // ticks
    found.ok_or("none")
}
