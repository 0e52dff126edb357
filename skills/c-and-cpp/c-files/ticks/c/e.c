#include <stdio.h>
int read_it(void) {
  FILE *in = fopen("a.txt", "r"); // ticks
  return getc(in);
}
