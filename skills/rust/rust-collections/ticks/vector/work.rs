fn work(mut all: Vec<u32>) {
    all.push(1); // ticks
    all.extend(more); // ticks
    all.insert(0, 1); // ticks
    all.remove(0); // ticks
    all.retain(odd); // ticks
    all.sort(); // ticks
    all.pop(); // ticks
}
