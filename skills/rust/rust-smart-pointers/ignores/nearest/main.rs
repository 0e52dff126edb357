fn main() -> Result<(), Box<dyn std::error::Error>> { Ok(()) } // Box::new(1)
