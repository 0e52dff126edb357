void pay(int amount) {
  if (amount < 0) throw ArgumentError('amount'); // ticks
  try {
    send();
  } on FormatException catch (error) { // ticks
    show(error);
  }
}
