fn make() {
    let one = rc::Rc::new(1); // ticks
}
