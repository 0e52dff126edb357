#include <stdlib.h>
struct node {
  int key;
  struct node *leftChild; // ticks
};
void add(struct node *to) {
  to->leftChild = malloc(8); // ticks
}
