async fn load() -> String { fetch("orders").await }
