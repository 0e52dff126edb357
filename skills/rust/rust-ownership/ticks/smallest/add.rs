fn add(all: &mut Vec<u32>, one: u32) { all.push(one); }
