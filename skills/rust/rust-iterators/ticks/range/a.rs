fn a() {
    let all: Vec<u32> = (1..4).map(|one| one * one).collect(); // ticks
    let odd: Vec<u32> = (1..4).filter(|one| one % 2 == 1).collect(); // ticks
    let some: Vec<u32> = (1..4).filter_map(|one| odd(one)).collect(); // ticks
    let product = (1..4).fold(1, |sum, one| sum * one); // ticks
}
