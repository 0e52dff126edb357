func work() {
    let text = try JSONEncoder().encode(order) // ticks
    JSONSerialization.jsonObject(with: data) // ticks
    JSONSerialization.data(withJSONObject: order) // ticks
    AF.request("https://example.com").responseDecodable(of: Order.self) { show($0) } // ticks
}
