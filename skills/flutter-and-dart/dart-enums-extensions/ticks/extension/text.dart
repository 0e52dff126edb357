extension Shout on String { // ticks
  String shout() => toUpperCase();
}
