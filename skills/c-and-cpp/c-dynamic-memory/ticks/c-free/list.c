#include <stdlib.h>
int *make(void) { return malloc(8); }
void drop(int *all) { free(all); }
