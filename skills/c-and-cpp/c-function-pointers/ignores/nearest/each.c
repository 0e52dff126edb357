void each(int *all, int size) { for (int i = 0; i < size; i++) visit(all[i]); } // (*visit)(int)
