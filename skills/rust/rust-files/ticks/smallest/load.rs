fn load() -> String { std::fs::read_to_string("notes.txt").unwrap() }
