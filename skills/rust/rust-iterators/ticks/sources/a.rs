fn a(all: Vec<u32>, text: &str, map: Map) {
    all.into_iter().map(|one| one); // ticks
    all.iter_mut().map(|one| one); // ticks
    text.chars().map(|one| one); // ticks
    text.bytes().map(|one| one); // ticks
    text.lines().map(|one| one); // ticks
    text.split(',').map(|one| one); // ticks
    text.split_whitespace().map(|one| one); // ticks
    map.keys().map(|one| one); // ticks
    map.values().map(|one| one); // ticks
    all.drain(..).map(|one| one); // ticks
    all.windows(2).map(|one| one); // ticks
    all.chunks(2).map(|one| one); // ticks
    all.iter().rev().map(|one| one); // ticks
    all.iter().enumerate().map(|one| one); // ticks
    all.iter().zip(all).map(|one| one); // ticks
    all.iter().skip(1).map(|one| one); // ticks
    all.iter().take(1).map(|one| one); // ticks
}
