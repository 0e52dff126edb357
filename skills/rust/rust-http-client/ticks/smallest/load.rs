async fn load() -> String { reqwest::get("https://example.com").await?.text().await? }
