fn one(store: &Store) {
    match store.load() {
        Ok(sales) => show(sales),
        Err(error) => log::error!("No sales: {}", error), // ticks
    }
}

fn two(store: &Store) {
    if let Err(error) = store.save() {
        tracing::error!("Not saved: {}", error); // ticks
    }
}
