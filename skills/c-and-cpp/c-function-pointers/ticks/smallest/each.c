void each(int *all, int size, void (*visit)(int)) { for (int i = 0; i < size; i++) visit(all[i]); }
