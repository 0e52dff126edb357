fn pay(amount: i32) -> std::io::Result<()> {
    Err(make(amount)) // ticks
}
