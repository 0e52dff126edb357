Future<int> load() async => await read('Stream.periodic');
Iterable<int> count() sync* { yield 1; }
