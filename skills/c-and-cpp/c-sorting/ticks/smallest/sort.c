void bubble_sort(int *all, int size) {
  for (int i = 0; i < size; i++) for (int j = 0; j + 1 < size; j++) if (all[j] > all[j + 1]) swap(&all[j], &all[j + 1]);
}
