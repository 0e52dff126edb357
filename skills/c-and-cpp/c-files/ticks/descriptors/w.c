#include <fcntl.h>
void write_it(char *from) {
  int out = open("a.txt", O_WRONLY); // ticks
  write(out, from, 80);
}
