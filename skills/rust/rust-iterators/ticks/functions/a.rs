fn a(all: Vec<u32>) {
    all.iter().map(double); // ticks
    all.iter().filter_map(odd); // ticks
    all.iter().flat_map(parts); // ticks
    all.into_iter().for_each(show); // ticks
}
