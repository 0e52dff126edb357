int sum(int *all, int size) {
  int total = 0;
  for (int i = 0; i < size; i++) // ticks
    total += all[i];
  return total;
}
