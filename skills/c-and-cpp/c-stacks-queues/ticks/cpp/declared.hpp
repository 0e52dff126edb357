void push(int one); // ticks
int pop();
