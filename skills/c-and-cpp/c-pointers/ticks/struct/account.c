void pay(struct account *from, int amount) {
  from->balance -= amount; // ticks
}
