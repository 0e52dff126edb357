#include <cstdlib>
void work(int size) {
  int *all = (int *)malloc(size); // ticks
  int *two = (int *)calloc(size, 2); // ticks
  all = (int *)realloc(all, 2); // ticks
  int *three = (int *)std::malloc(size); // ticks
  free(all); // ticks
  std::free(three); // ticks
}
