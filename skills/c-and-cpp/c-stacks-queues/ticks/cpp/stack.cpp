void push(int one) { // ticks
  all[size++] = one;
}
int pop() { return all[--size]; }
