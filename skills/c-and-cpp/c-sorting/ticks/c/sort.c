void sortBubble(int *all) { // ticks
  for (;;) all++;
}
void selection_sort(int *all) {} // ticks
void insertionSort(int *all) {} // ticks
void merge_sort(int *all) {} // ticks
void quickSort(int *all) {} // ticks
void heap_sort(int *all) {} // ticks
void shellSort(int *all) {} // ticks
void counting_sort(int *all) {} // ticks
void radixSort(int *all) {} // ticks
void ordenar(int *all) {} // ticks
int binary_search(int *all) { return 1; } // ticks
int buscaBinaria(int *all) { return 1; } // ticks
int linearSearch(int *all) { return 1; } // ticks
