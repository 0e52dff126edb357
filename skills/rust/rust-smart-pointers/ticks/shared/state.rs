use std::sync::Arc;
fn make() {
    let one = Arc::new(store); // ticks
}
