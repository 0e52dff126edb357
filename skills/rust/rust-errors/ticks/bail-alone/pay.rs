use shop::prelude::*;
fn pay(amount: i32) -> Paid {
    bail!("amount"); // ticks
}
