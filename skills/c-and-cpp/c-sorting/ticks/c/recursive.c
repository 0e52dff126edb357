void quick_sort(int *all) { // ticks
  quick_sort(all + 1);
}
