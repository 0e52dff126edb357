fn pay(amount: &str) -> Result<i32, String> {
    amount.parse().map_err(text) // ticks
}
fn read(path: &str) -> Result<String, Failure> {
    open(path).context("open") // ticks
}
fn parse(path: &str) -> Result<String, Failure> {
    open(path).with_context(text) // ticks
}
