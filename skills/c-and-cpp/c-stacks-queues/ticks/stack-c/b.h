int stackPush(Stack *all, int one); // ticks
int stackPop(Stack *all);
