void pay(int amount) {
  try {
    send(amount);
  } catch (error) { // ticks
    throw PayException('$error');
  }
}
