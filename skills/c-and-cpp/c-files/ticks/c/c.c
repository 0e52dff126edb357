#include <stdio.h>
void read_it(Item *to) {
  FILE *in = fopen("a.bin", "rb"); // ticks
  fread(to, sizeof(Item), 1, in);
}
