#include <stdlib.h>
struct node {
  int key;
  struct node *leftNode; // ticks
};
void add(struct node *to) {
  to->leftNode = malloc(8); // ticks
}
