fn size(all: &Vec<u32>) -> usize { // ticks
    all.len()
}
