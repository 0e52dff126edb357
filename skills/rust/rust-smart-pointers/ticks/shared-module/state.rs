fn make() {
    let one = sync::Arc::new(store); // ticks
}
