void work() {
  Hive.openBox('orders'); // ticks
  Hive.box('orders'); // ticks
  openDatabase('shop.db'); // ticks
  Isar.open(all); // ticks
  FlutterSecureStorage(); // ticks
  GetStorage(); // ticks
  LocalStorage('shop'); // ticks
}
