fn a(found: &Option<Box<Node>>) -> Found { // ticks
    found.as_ref()
}
