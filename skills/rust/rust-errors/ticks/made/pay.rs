fn pay(amount: i32) -> Result<(), String> {
    if amount < 0 {
        return Err("amount".into()); // ticks
    }
    Ok(())
}
