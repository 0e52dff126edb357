void work(List<int> list, Map<String, int> map, Set<int> numbers) {
  list.fold(0, (a, b) => a + b); // ticks
  list.reduce((a, b) => a + b); // ticks
  list.firstWhere((a) => a > 1); // ticks
  list.any((a) => a > 1); // ticks
  list.every((a) => a > 1); // ticks
  list.expand((a) => [a, a]); // ticks
  list.removeWhere((a) => a > 1); // ticks
  map.putIfAbsent('a', () => 1); // ticks
  list.indexWhere((a) => a > 1); // ticks
  list.map((a) => a + 1); // ticks
  list.forEach((a) => print(a)); // ticks
  list.sort((a, b) => a - b); // ticks
  list.add(1); // ticks
  list.addAll([1]); // ticks
  map.remove('a'); // ticks
  list.removeAt(0); // ticks
  list.insert(0, 1); // ticks
  numbers.contains(1); // ticks
  map.containsKey('a'); // ticks
  numbers.clear(); // ticks
  map.update('a', (a) => 1); // ticks
}
