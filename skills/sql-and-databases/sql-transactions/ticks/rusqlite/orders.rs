pub fn pay(conn: &mut Connection, from: i64, to: i64) -> Result<()> {
    let both = conn.transaction()?; // ticks
    take(&both, from)?;
    give(&both, to)?;
    both.commit()
}
