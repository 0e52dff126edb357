void work(Stream<int> all) async {
  final one = StreamController<int>(); // ticks
  final two = StreamController.broadcast(); // ticks
  Stream.fromIterable([1, 2]); // ticks
  all.listen(print); // ticks
  all.map(twice); // ticks
  all.where(odd); // ticks
  StreamBuilder(stream: all, builder: build); // ticks
  await for (final one in all) show(one); // ticks
}
