class Queue {
  void enqueue(int one) {} // ticks
  int dequeue() { return 1; }
};
