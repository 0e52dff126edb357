#include <stdlib.h>
int *make(int size) { return malloc(size * sizeof(int)); }
void drop(int *all) { free(all); }
