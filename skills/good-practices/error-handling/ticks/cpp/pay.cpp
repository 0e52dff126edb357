void pay(int amount) {
  try {
    send(amount);
  } catch (const std::exception &error) { // ticks
    throw PayError(error.what());
  }
}
