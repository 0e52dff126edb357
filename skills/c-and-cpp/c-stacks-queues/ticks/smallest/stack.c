void push(struct stack *all, int value) { all->items[all->size++] = value; }
int pop(struct stack *all) { return all->items[--all->size]; }
