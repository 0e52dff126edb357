#include <stdlib.h>
void bubble_sort(int *all, int size);
int main(void) { for (int i = 0; i < 3; i++) qsort(all, 3, sizeof(int), by_value); return 0; }
