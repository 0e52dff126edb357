pub fn parse(text: &str) -> anyhow::Result<Date> {
    let day = read(text)?;
    if day == 0 {
        return Err(anyhow::anyhow!("There is no day 0.")); // ticks
    }
    Ok(Date { day })
}
