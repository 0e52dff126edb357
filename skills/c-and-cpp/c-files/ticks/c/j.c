#include <stdio.h>
void write_it(Item *one) {
  FILE *out = fopen("a.bin", "wb"); // ticks
  fwrite(one, sizeof(Item), 1, out);
}
