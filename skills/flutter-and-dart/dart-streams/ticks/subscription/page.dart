class Page {
  StreamSubscription<int>? open;
  void start() {
    open = service.orders.listen(show); // ticks
  }
}
