#include <stdlib.h>
void sort(int *all, int size) {
  qsort(all, size, sizeof(int), by_value); // ticks
  bsearch(&size, all, size, sizeof(int), by_value); // ticks
}
