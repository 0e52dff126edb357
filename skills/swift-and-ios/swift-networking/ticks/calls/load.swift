func work(one: URLSession) {
    URLSession.shared.dataTask(with: where) { show($0) }.resume() // ticks
    URLSession.shared.upload(for: request) // ticks
    URLSession.shared.uploadTask(with: request) // ticks
    URLSession.shared.download(from: where) // ticks
    URLSession.shared.downloadTask(with: where) // ticks
    URLSession.shared.dataTaskPublisher(for: where) // ticks
    one.data(from: where) // ticks
    session.data(from: where) // ticks
    urlSession.data(from: where) // ticks
    AF.request("https://example.com") // ticks
    Alamofire.upload(file) // ticks
    AF.download("https://example.com") // ticks
    service.connection.dataTask(with: where) // ticks
    service.connection.dataTaskPublisher(for: where) // ticks
}
