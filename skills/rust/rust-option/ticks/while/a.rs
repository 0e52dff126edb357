fn a(found: Option<u32>) { // ticks
    while let Some(one) = next() {
        print(one);
    }
}
