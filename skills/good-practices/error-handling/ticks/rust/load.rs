fn load(path: &str) -> Result<Order, Failure> {
    let text = read(path).map_err(|error| Failure::Read(error))?; // ticks
    parse(text)
}
