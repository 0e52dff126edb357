void work() {
  http.get(Uri.parse('https://example.com')); // ticks
  client.get(where); // ticks
  _client.get(where); // ticks
  httpClient.get(where); // ticks
}
