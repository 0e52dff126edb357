#include <stdio.h>
void read_it(char *line) {
  FILE *in = fopen("a.txt", "r"); // ticks
  fgets(line, 80, in);
}
