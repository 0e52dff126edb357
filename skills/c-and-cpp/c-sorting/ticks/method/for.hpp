class Sorter {
  void bubbleSort(int *all) { // ticks
    for (;;) all++;
  }
};
