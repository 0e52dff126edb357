class Store {
  Future<String> load() async => await read('orders'); // ticks
  later() => Future.delayed(second); // ticks
  all() => Future.wait(some); // ticks
  one() => Future.value(1); // ticks
}
