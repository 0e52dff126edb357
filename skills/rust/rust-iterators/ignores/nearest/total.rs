fn show(all: &[u32], one: Option<u32>) { for next in all.iter() { print(next); } one.map(|found| found + 1); }
