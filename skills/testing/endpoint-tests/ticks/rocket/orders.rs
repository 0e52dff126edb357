use rocket::local::blocking::Client;

#[test]
fn lists_orders() {
    let client = Client::tracked(shop()).unwrap();
    let response = client.get("/orders").dispatch();
    assert!(response.status().class().is_success());
}
