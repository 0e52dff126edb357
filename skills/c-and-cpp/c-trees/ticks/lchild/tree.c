#include <stdlib.h>
struct node {
  int key;
  struct node *lchild; // ticks
};
void add(struct node *to) {
  to->lchild = calloc(1, 8); // ticks
}
