void enQueue(Queue *all, int one) { all->size++; } // ticks
int deQueue(Queue *all) { return all->size--; }
