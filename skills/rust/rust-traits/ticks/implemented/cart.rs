impl std::fmt::Display for Cart { // ticks
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result { write!(out, "cart") }
}
