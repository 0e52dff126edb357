fn load(text: &str) -> Cart { serde_json::from_str(text).unwrap() }
