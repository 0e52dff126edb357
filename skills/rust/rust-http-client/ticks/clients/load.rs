fn load() {
    reqwest::blocking::get("https://example.com"); // ticks
    let one = reqwest::Client::new();
    one.get("https://example.com").send(); // ticks
    one.post("https://example.com").send(); // ticks
    one.put("https://example.com").send(); // ticks
    one.delete("https://example.com").send(); // ticks
    let two = reqwest::blocking::Client::new();
    two.get("https://example.com").send(); // ticks
    two.post("https://example.com").send(); // ticks
    ureq::get("https://example.com").call(); // ticks
    surf::post("https://example.com"); // ticks
}
