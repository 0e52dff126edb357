void each(int *all, void (*visit)(int)) { // ticks
  visit(all[0]);
}
