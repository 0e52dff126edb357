#include <stdio.h>
void write_it(char sign) {
  FILE *out = fopen("a.txt", "w"); // ticks
  fputc(sign, out);
}
