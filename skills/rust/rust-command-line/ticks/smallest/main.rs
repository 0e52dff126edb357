fn main() { let words: Vec<String> = std::env::args().collect(); run(words); }
