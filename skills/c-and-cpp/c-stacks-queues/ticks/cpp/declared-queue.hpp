void Enqueue(int one); // ticks
int Dequeue();
