#include <stdio.h>
void write_it(int n) {
  FILE *out = fopen("a.txt", "w"); // ticks
  fprintf(out, "%d", n);
}
