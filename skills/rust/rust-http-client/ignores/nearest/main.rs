use reqwest::StatusCode;
fn main() { let all = cache.get("https://example.com"); } // reqwest::get("a")
