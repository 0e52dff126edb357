class Stack {
  void push(int one) {} // ticks
  int pop() { return 1; }
};
