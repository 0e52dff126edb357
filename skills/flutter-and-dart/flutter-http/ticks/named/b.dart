void work() {
  client.get(Uri.https('example.com')); // ticks
}
