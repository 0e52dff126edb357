class Sorter {
  void bubbleSort(int *all) { // ticks
    while (all) all++;
  }
};
