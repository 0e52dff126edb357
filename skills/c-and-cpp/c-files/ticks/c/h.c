#include <stdio.h>
void write_it(char *text) {
  FILE *out = fopen("a.txt", "w"); // ticks
  fputs(text, out);
}
