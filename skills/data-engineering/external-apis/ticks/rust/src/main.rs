async fn pokemon() -> Result<String, reqwest::Error> {
    reqwest::get("https://pokeapi.co/api/v2/pokemon").await?.text().await // ticks
}

async fn types(client: &reqwest::Client) -> Result<String, reqwest::Error> {
    client.get("https://pokeapi.co/api/v2/type").send().await?.text().await // ticks
}
