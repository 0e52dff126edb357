#include <stdlib.h>
struct node {
  int key;
  struct node *izquierda; // ticks
};
void add(struct node *to) {
  to->izquierda = malloc(8); // ticks
}
