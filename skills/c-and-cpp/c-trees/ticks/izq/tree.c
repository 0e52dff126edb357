#include <stdlib.h>
struct node {
  int key;
  struct node *izq; // ticks
};
void add(struct node *to) {
  to->izq = malloc(8); // ticks
}
