fn load() -> Result<String, std::io::Error> { let text = std::fs::read_to_string("a.txt")?; Ok(text) }
