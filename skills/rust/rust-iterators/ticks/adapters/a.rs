fn a(all: Vec<u32>) {
    all.iter().filter(|one| odd(one)); // ticks
    all.iter().filter_map(|one| odd(one)); // ticks
    all.iter().flat_map(|one| odd(one)); // ticks
    all.iter().fold(0, |sum, one| sum + one); // ticks
    all.iter().any(|one| odd(one)); // ticks
    all.iter().all(|one| odd(one)); // ticks
    all.iter().for_each(|one| show(one)); // ticks
    all.iter().find(|one| odd(one)); // ticks
    all.iter().position(|one| odd(one)); // ticks
    all.iter().take_while(|one| odd(one)); // ticks
    all.iter().max_by_key(|one| one); // ticks
    all.iter().min_by_key(|one| one); // ticks
    all.iter().max_by(|a, b| a.cmp(b)); // ticks
    all.iter().min_by(|a, b| a.cmp(b)); // ticks
    all.iter().partition(|one| odd(one)); // ticks
    all.iter().sum(); // ticks
}
