impl Cart {
    fn add(&mut self, one: Item) {} // ticks
    fn remove(&mut self, one: Item) {} // ticks
    fn clear(&mut self) {}
}
