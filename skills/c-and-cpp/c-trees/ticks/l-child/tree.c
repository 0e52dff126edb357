#include <stdlib.h>
struct node {
  int key;
  struct node *lChild; // ticks
};
void add(struct node *to) {
  to->lChild = malloc(8); // ticks
}
