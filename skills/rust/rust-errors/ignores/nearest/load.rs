fn load() -> String { std::fs::read_to_string("a.txt").expect("a.txt") } // ? Err(error)
