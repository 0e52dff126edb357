class Sorter {
  void quickSort(int *all) { // ticks
    quickSort(all + 1);
  }
};
