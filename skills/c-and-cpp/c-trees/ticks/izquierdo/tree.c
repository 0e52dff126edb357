#include <stdlib.h>
struct node {
  int key;
  struct node *izquierdo; // ticks
};
void add(struct node *to) {
  to->izquierdo = malloc(8); // ticks
}
