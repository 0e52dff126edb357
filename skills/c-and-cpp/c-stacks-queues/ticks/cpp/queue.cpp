void enQueue(int one) { // ticks
  all[size++] = one;
}
int deQueue() { return all[--size]; }
