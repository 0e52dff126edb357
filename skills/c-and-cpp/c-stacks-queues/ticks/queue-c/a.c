void enqueue(Queue *all, int one) { all->size++; } // ticks
int dequeue(Queue *all) { return all->size--; }
