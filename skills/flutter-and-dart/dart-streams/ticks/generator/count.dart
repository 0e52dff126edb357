Stream<int> count() async* {
  yield 1; // ticks
}
