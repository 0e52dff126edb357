fn a(found: Option<u32>) -> bool { // ticks
    found.is_none()
}
