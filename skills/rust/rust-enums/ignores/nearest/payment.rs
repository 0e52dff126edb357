fn pay(card: Option<String>) -> Result<(), String> { Ok(()) } // enum Payment { Cash }
