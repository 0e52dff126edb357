void pay(int amount) {
  if (amount < 0) throw Exception('amount'); // ticks
  try {
    send();
  } catch (error) {}
}
