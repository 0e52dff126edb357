void work() {
  client.get(Uri.http('example.com')); // ticks
}
