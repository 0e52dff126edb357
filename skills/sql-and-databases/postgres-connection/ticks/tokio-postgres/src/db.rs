pub async fn open() -> Result<(), tokio_postgres::Error> {
    let (client, connection) = tokio_postgres::connect("host=localhost", NoTls).await?; // ticks
    Ok(())
}
