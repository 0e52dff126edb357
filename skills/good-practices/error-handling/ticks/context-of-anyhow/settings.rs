use anyhow::{Context, Result};

pub fn load(path: &str) -> Result<String> {
    let text = std::fs::read_to_string(path).context("The settings could not be read.")?; // ticks
    let more = std::fs::read_to_string("more").with_context(|| format!("No {path}."))?; // ticks
    Ok(text + &more)
}
