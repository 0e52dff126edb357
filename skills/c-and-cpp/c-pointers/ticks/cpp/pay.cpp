void pay(Account *from, int amount) {
  from->balance -= amount; // ticks
}
