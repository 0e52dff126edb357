#[derive(thiserror::Error, Debug)]
#[error("no stock")]
pub struct StockError(u32); // ticks
