use anyhow::{anyhow, Context, Result};

pub fn parse(text: &str) -> Result<Date> {
    let day = read(text)?;
    if day == 0 {
        return Err(anyhow!("There is no day 0.")); // ticks
    }
    Ok(Date { day })
}
