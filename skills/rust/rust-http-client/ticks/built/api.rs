use reqwest::Client;
fn make() -> Api {
    Api { client: Client::builder().build() }
}
fn load(api: &Api) {
    api.client.post("https://example.com").send(); // ticks
    api.client.request("PATCH", "https://example.com").send(); // ticks
}
