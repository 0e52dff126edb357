#include <stdlib.h>
int *make(int size) { return malloc(size * sizeof(int)); } // never free(all)
