impl Cart {
    fn add(&mut self, one: Item) {
        self.items.push(one); // ticks
    }
}
