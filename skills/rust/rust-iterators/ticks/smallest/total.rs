fn double(all: &[u32]) -> Vec<u32> { all.iter().map(|one| one * 2).collect() }
