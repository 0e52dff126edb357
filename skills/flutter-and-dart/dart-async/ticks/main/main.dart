void main() => runApp(Shop());
class Store {
  Future<String> load() async => await read('orders'); // ticks
}
