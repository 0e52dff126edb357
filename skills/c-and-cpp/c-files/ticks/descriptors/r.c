#include <fcntl.h>
void read_it(char *to) {
  int in = open("a.txt", O_RDONLY); // ticks
  read(in, to, 80);
}
