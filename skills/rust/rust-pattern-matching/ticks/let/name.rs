fn name(day: Option<u32>) {
    if let Some(one) = day { // ticks
        print(one);
    }
    while let Some(one) = next() { // ticks
        print(one);
    }
}
