#include <stdlib.h>
void work(int size) {
  int *all = calloc(size, sizeof(int)); // ticks
  all = realloc(all, 2 * size); // ticks
  free(all); // ticks
}
