#include <stdio.h>
void read_it(char **line, size_t *size) {
  FILE *in = fopen("a.txt", "r"); // ticks
  getline(line, size, in);
}
