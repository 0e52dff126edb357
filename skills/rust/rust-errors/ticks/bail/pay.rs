use anyhow::bail;
fn pay(amount: i32) -> Paid {
    bail!("amount"); // ticks
}
