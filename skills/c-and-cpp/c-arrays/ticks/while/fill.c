void fill(void) {
  int all[10]; // ticks
  int i = 0;
  while (i < 10) all[i++] = 0;
}
