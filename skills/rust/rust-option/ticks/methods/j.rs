fn a(found: Option<Node>) -> Found { // ticks
    found.take()
}
