impl Store {
    async fn load(&self) -> String { // ticks
        self.pool.fetch().await
    }
}
