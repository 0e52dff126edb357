use reqwest::blocking::*;
fn make() -> Api {
    Api { client: Client::new() }
}
fn load(api: &Api) {
    api.client.get("https://example.com").send(); // ticks
}
