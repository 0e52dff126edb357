use reqwest::Client;
fn make() -> Api {
    Api { client: reqwest::Client::new() }
}
fn load(api: &Api) {
    api.client.get("https://example.com").send(); // ticks
}
