#include <stdio.h>
void read_it(int *to) {
  FILE *in = fopen("a.txt", "r"); // ticks
  fscanf(in, "%d", to);
}
