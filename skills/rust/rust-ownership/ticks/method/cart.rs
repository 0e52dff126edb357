impl Cart {
    fn clear(&mut self) { // ticks
        self.items.clear();
    }
}
