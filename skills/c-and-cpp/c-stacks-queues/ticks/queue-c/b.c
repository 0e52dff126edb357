void queue_enqueue(Queue *all, int one) { all->size++; } // ticks
int queue_dequeue(Queue *all) { return all->size--; }
